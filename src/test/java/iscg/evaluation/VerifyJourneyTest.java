package iscg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.testing.Workplace;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged portal verifies real files against a real database, in a data folder on which nothing runs. */
class VerifyJourneyTest {

    private static final Path FOLDERS = Workplace.folder("journeys").resolve("verify");

    private static final String NO_SIGNED_END =
            "history: Nobody can tell whether the end was cut off: no signed end is in ";
    private static final String HISTORY =
            "History verified: 2 entries, of them 0 with a receipt; 0 signed ends; 2 entries younger than these";

    private static PortalProgram program;

    private DataFolder folder;
    private UUID report;
    private UUID copyOfReport;
    private UUID minutes;

    @BeforeAll
    static void packaged() throws Exception {
        program = PortalProgram.in(Workplace.folder("journeys").resolve("portal"));
    }

    @BeforeEach
    void aFolderWithThreeDocumentsOfTwoContents() throws Exception {
        folder = DataFolder.ofThisProcess(FOLDERS);
        folder.make();
        try (var database = EmbeddedMariaDb.start(folder, Ports.anyFree())) {
            migrate(database, "5");
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                connection.createStatement().execute("""
                        insert into person (id, issuer, subject, name, email, last_sign_in)
                        values (1, 'issuer', 'subject', 'Wanjiru Kamau', 'kamau@example.org', now())""");
                report = document(connection, "report.txt", "A report");
                copyOfReport = document(connection, "copy of report.txt", "A report");
                minutes = document(connection, "minutes.txt", "Minutes of a meeting");
                anActBeforeThereWasAChain(connection);
            }
            migrate(database, "latest");
        }
    }

    private static void migrate(EmbeddedMariaDb database, String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .target(version)
                .load()
                .migrate();
    }

    private static void anActBeforeThereWasAChain(Connection connection) throws SQLException {
        connection.createStatement().execute("""
                insert into history_entry (subject, verb, person_id, person_name, capacity, happened_at, audience, details)
                values ('ISCG-26/N1', 'need.asked', 1, 'منى', 'member:EG', '2026-01-02 03:04:05.000006', 'OWNERS', '{"a":"为什么"}'),
                ('ISCG-26/N1', 'need.reminded', null, null, null, '2026-01-02 03:04:05', 'READERS', '{}')""");
    }

    @Test
    void findsNothingWrongWhereNothingIs() throws Exception {
        var verified = verify();
        assertThat(verified.lines())
                .containsExactly(
                        NO_SIGNED_END + folder.history(),
                        HISTORY,
                        "Contents verified: 2, damaged: 0, missing: 0, unreadable: 0");
        assertThat(verified.exitCode())
                .as("where nobody can tell the end of the history")
                .isOne();
    }

    @Test
    void namesWhatIsDamagedAndWhatIsMissingWithTheDocumentsThatReferToIt() throws Exception {
        Files.writeString(placeOf("A report"), "A report, changed by somebody");
        Files.delete(placeOf("Minutes of a meeting"));

        var verified = verify();

        assertThat(verified.lines())
                .containsExactlyInAnyOrder(
                        NO_SIGNED_END + folder.history(),
                        HISTORY,
                        "damaged %s: %s (report.txt), %s (copy of report.txt)"
                                .formatted(DigestUtils.sha256Hex("A report"), report, copyOfReport),
                        "missing %s: %s (minutes.txt)"
                                .formatted(DigestUtils.sha256Hex("Minutes of a meeting"), minutes),
                        "Contents verified: 2, damaged: 1, missing: 1, unreadable: 0");
        assertThat(verified.exitCode()).isOne();
    }

    @Test
    void leavesTheFolderToAPortalThatRunsOnIt() throws Exception {
        try (var occupied = folder.occupy()) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(this::verify)
                    .withMessageContaining("stop it")
                    .withMessageContaining(folder.root().toString());
        }
    }

    @Test
    void makesNoDataWhereThereAreNone() throws IOException {
        var elsewhere = new DataFolder(FOLDERS.resolve("nothing"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Verification.run(elsewhere, program, Redirect.DISCARD));
        assertThat(elsewhere.root()).doesNotExist();
    }

    private record Verified(int exitCode, List<String> lines) {}

    private Verified verify() throws IOException, InterruptedException {
        var output = folder.log("verify");
        var exitCode = Verification.run(folder, program, Redirect.to(output.toFile()));
        return new Verified(exitCode, Files.readAllLines(output));
    }

    /** As the portal stores and enters it. */
    private UUID document(Connection connection, String name, String content) throws IOException, SQLException {
        var id = UUID.randomUUID();
        Files.createDirectories(placeOf(content).getParent());
        Files.writeString(placeOf(content), content);
        connection.createStatement().execute("""
                insert ignore into content (sha256, scan, reading, attempts, pages, cut)
                values ('%s', 'UNSCANNED', 'WAITING', 0, 0, false)""".formatted(DigestUtils.sha256Hex(content)));
        connection.createStatement().execute("""
                insert into document (id, sha256, size, media_type, file_name, uploaded_by, uploaded_at)
                values ('%s', '%s', %d, 'text/plain', '%s', 1, now(6))""".formatted(id, DigestUtils.sha256Hex(content), content.length(), name));
        return id;
    }

    private Path placeOf(String content) {
        var sha256 = DigestUtils.sha256Hex(content);
        return folder.documents()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
