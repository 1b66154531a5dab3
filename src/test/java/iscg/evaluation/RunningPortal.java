package iscg.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portal with everything around it: database, identity provider and portal, each a process of its own. What {@code
 * ./portal start} runs, and what journeys run against; they may also end the portal as a power cut would.
 */
public final class RunningPortal implements AutoCloseable {

    private final DataFolder folder;
    private final FileChannel occupied;
    private final IdentityProvider identityProvider;
    private final EmbeddedMariaDb database;
    private final DemoMail mail;
    private final Path mails;
    private final Optional<Scanner> scanner;
    private final Portal portal;
    private @Nullable Companion process;

    private RunningPortal(
            DataFolder folder,
            FileChannel occupied,
            Ports ports,
            PortalProgram program,
            IdentityProvider.Starter identity,
            Optional<Scanner> scanner)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.occupied = occupied;
        var clientSecret = Secret.random();
        identityProvider = identity.start(folder, ports, clientSecret);
        database = EmbeddedMariaDb.start(folder, ports.database());
        mail = DemoMail.start(folder, ports);
        mails = folder.mails();
        this.scanner = scanner;
        portal = new Portal(program, folder, ports, database, identityProvider.issuer(), clientSecret);
        scanner.ifPresent(portal::scannedBy);
    }

    /**
     * Starts everything but the portal itself, after ending in order what an earlier start may have left behind.
     *
     * @param ports asked only then, since what was left behind may hold them
     * @throws CannotStart if another portal uses the folder, or a port is taken
     */
    static RunningPortal around(
            DataFolder folder, Supplier<Ports> ports, PortalProgram program, IdentityProvider.Starter identity)
            throws IOException, InterruptedException {
        var occupied = folder.occupy();
        folder.endLeftOvers();
        return new RunningPortal(folder, occupied, ports.get(), program, identity, Optional.empty());
    }

    /** The same with the malware scanner that this machine may have. */
    static RunningPortal withScannerAround(
            DataFolder folder, Supplier<Ports> ports, PortalProgram program, IdentityProvider.Starter identity)
            throws IOException, InterruptedException {
        var occupied = folder.occupy();
        folder.endLeftOvers();
        var free = ports.get();
        return new RunningPortal(folder, occupied, free, program, identity, Scanner.start(folder));
    }

    /** Starts everything on empty data and free ports, from the packaged portal, as it is measured. Ends with this process. */
    public static RunningPortal onFreshData(Path folders) throws IOException, InterruptedException {
        return onFreshData(folders, DemoSignIn::start, false);
    }

    /** The same for journeys, which are over before it would pay to make the portal fast. */
    public static RunningPortal forJourneys(Path folders) throws IOException, InterruptedException {
        return onFreshData(folders, DemoSignIn::start, true);
    }

    /**
     * The same with a real Keycloak in place of the demo identity provider.
     *
     * @param keycloak where Keycloak's own distribution lies
     */
    public static RunningPortal onFreshDataWithKeycloak(Path folders, Path keycloak)
            throws IOException, InterruptedException {
        return onFreshData(folders, (folder, ports, secret) -> Keycloak.start(keycloak, folder, ports, secret), true);
    }

    private static RunningPortal onFreshData(Path folders, IdentityProvider.Starter identity, boolean shortly)
            throws IOException, InterruptedException {
        var program = PortalProgram.in(folders.resolve("portal"));
        var running = around(DataFolder.ofThisProcess(folders.resolve("data")), Ports::anywhere, program, identity);
        running.portal.takesUpSoon();
        if (shortly) {
            running.portal.livesShortly();
        }
        running.startPortal();
        return running;
    }

    /**
     * Starts everything on what an earlier run left in a folder, or on empty data, and free ports; for a portal that is going to be
     * killed: it takes up soon what a killed one left.
     *
     * @param program where the portal is taken apart
     * @param often whether it is killed so often that it is worth learning first to start fast
     */
    public static RunningPortal onKeptData(Path data, Path program, boolean often)
            throws IOException, InterruptedException {
        var portal = PortalProgram.in(program);
        var running = around(new DataFolder(data), Ports::anywhere, portal, DemoSignIn::start);
        running.portal.takesUpSoon();
        running.portal.livesShortly();
        if (often && !portal.hasLearned()) {
            running.learn();
        }
        running.startPortal();
        return running;
    }

    /**
     * Lets the product verify its history and documents in a data folder on which no portal runs.
     *
     * @param program where the portal is taken apart
     * @param said where the lines of it go
     * @return whether all is as it was received
     */
    public static boolean verified(Path data, Path program, Path said) throws IOException, InterruptedException {
        return Verification.run(new DataFolder(data), PortalProgram.in(program), Redirect.to(said.toFile())) == 0;
    }

    /** As in {@code http://localhost:8080}, without a slash at the end. */
    public String address() {
        return portal.address();
    }

    /** The issuer of the identity provider's tokens, without a slash at the end. */
    public String issuer() {
        return identityProvider.issuer();
    }

    /** The database the portal works on, for journeys that look behind the pages. */
    public EmbeddedMariaDb database() {
        return database;
    }

    /** The page that shows the mails the portal sent. */
    String mailPage() {
        return mail.address();
    }

    /** The folder that holds every mail the portal sent, in the order in which they came. */
    public Path mails() {
        return mails;
    }

    /** What the portal says of itself while it runs. */
    public Path log() {
        return folder.log("portal");
    }

    /** Ends the mail server as a power cut would, and starts it again. */
    public void kill9MailServer() {
        mail.kill9AndStart();
    }

    /** Ends the database as a power cut would, and starts it again; returns when one can get in. */
    public void kill9Database() throws IOException, InterruptedException {
        database.kill9AndStart();
    }

    /** Where the portal keeps documents; what is arriving lies in {@code incoming}. */
    public Path documents() {
        return folder.documents();
    }

    /** Starts the portal, and returns when it answers and one can sign in. */
    public void startPortal() throws InterruptedException {
        process = portal.start();
        portal.readiness().await(process);
        SampleMeetings.lay(database, folder.documents(), identityProvider.issuer(), LocalDate.now(ZoneOffset.UTC));
        identityProvider.await();
    }

    /** Ends the portal as a power cut would; everything around it goes on. */
    public void kill9Portal() {
        requireNonNull(process, "The portal does not run").kill();
    }

    /** The portal's own process, for measuring it. */
    public ProcessHandle portalProcess() {
        return portal.process().orElseThrow();
    }

    /** What is to be said of the scanner; empty where there is none. */
    Optional<String> scannerInWords() {
        return scanner.map(Scanner::words);
    }

    void learn() throws IOException {
        portal.learn();
    }

    /** Returns only when one of the processes ended though nobody asked it to. */
    CannotStart awaitFailure() {
        return Stream.of(requireNonNull(process), mail.process(), database.process(), identityProvider.process())
                .map(one -> one.onExit().thenApply(ended -> one.failed()))
                .reduce((one, other) -> one.applyToEither(other, failure -> failure))
                .map(CompletableFuture::join)
                .orElseThrow();
    }

    /** Stops everything in order: the portal first, while its database still answers. */
    @Override
    public void close() throws IOException {
        if (process != null) {
            process.close();
        }
        mail.close();
        scanner.ifPresent(Scanner::close);
        identityProvider.close();
        database.close();
        occupied.close();
    }
}
