package iscg.evaluation;

import iscg.evaluation.mail.DemoMailServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where mails of the portal go: a process beside it, which keeps them in the data folder and shows them on a page. */
final class DemoMail implements AutoCloseable {

    static final String PROCESS = "mail";

    private final DataFolder folder;
    private final Ports ports;
    private Companion process;

    private DemoMail(DataFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
        this.process = Companion.start(PROCESS, folder, command(), Map.of());
    }

    /** Starts, and returns at once: mails wait until it is there. */
    static DemoMail start(DataFolder folder, Ports ports) {
        return new DemoMail(folder, ports);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Discg.data=" + folder.root(),
                "-cp",
                System.getProperty("java.class.path"),
                DemoMailServer.class.getName(),
                folder.mails().toString(),
                String.valueOf(ports.mail()),
                String.valueOf(ports.mailPage()));
    }

    /** The page that shows the mails. */
    String address() {
        return "http://localhost:" + ports.mailPage();
    }

    /** Ends as a power cut would, and starts again. */
    void kill9AndStart() {
        process.kill();
        process = Companion.start(PROCESS, folder, command(), Map.of());
    }

    Companion process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
