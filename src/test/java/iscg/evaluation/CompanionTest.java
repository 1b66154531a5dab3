package iscg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class CompanionTest {

    @TempDir
    Path folder;

    DataFolder data;

    @BeforeEach
    void makeFolder() throws IOException {
        data = new DataFolder(folder);
        data.make();
    }

    @Test
    void endsItsProcessInOrder() throws Exception {
        try (var companion = start(data)) {
            assertThat(companion.isAlive()).isTrue();
        }
        assertThat(data.log("worker")).content().contains("ended in order");
        assertThat(data.processFile("worker").path()).doesNotExist();
    }

    @Test
    void endsItsProcessInOrderWhenWeAreKilled() throws Exception {
        var us = launcher(folder).start();
        us.getInputStream().read();
        var worker = data.processFile("worker").process().orElseThrow();

        us.destroyForcibly();

        worker.onExit().get(10, TimeUnit.SECONDS);
        assertThat(data.log("worker")).content().contains("ended in order");
    }

    @Test
    void endsWhatAnEarlierStartLeftBehind() throws Exception {
        var orphan = worker(folder).redirectErrorStream(true).start();
        orphan.getInputStream().read();
        Files.writeString(data.processFile("worker").path(), String.valueOf(orphan.pid()));

        try (var companion = start(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(companion.isAlive()).isTrue();
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws Exception {
        var foreign = new ProcessBuilder("sleep", "60").start();
        Files.writeString(data.processFile("worker").path(), String.valueOf(foreign.pid()));

        start(data).close();

        assertThat(foreign.isAlive()).isTrue();
        foreign.destroyForcibly();
    }

    /** Started by a test as a process of its own, to be killed. */
    static final class Launcher {

        public static void main(String[] arguments) throws Exception {
            start(new DataFolder(Path.of(arguments[0])));
            System.out.println("started");
            Thread.currentThread().join();
        }
    }

    private static Companion start(DataFolder data) throws Exception {
        var companion = Companion.start("worker", data, worker(data.root()).command(), Map.of());
        Readiness ready = () -> Files.readString(data.log("worker")).contains("ready");
        ready.await(companion);
        return companion;
    }

    /** A process that says when it is asked to end. Its command names the data folder, as ours all do. */
    private static ProcessBuilder worker(Path folder) {
        var program = "trap 'echo ended in order; exit' TERM; echo ready; while :; do sleep 0.05; done";
        return new ProcessBuilder("/bin/sh", "-c", program, folder.toString());
    }

    private static ProcessBuilder launcher(Path folder) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                java, "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), folder.toString()));
    }
}
