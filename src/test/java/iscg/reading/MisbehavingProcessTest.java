package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import iscg.reading.child.MisbehavingChild;
import iscg.reading.child.ReadingChild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a document does to the process that reads it, the next one is read. */
@Tag("process")
class MisbehavingProcessTest {

    @TempDir
    Path folder;

    private DocumentReader reader = misbehaving(Duration.ofSeconds(2));

    private static DocumentReader misbehaving(Duration timeout) {
        return Readers.of(timeout, 1000, 1000, MisbehavingChild.class.getName());
    }

    @AfterEach
    void end() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({"loop, TIMEOUT, 2", "memory, OUT_OF_MEMORY, 60", "exit, CRASHED, 60"})
    void saysWhyADocumentKilledItsProcess(String name, Cause cause, int seconds) {
        end();
        reader = misbehaving(Duration.ofSeconds(seconds));
        var reading = reader.read(folder, "text/plain", name);
        assertThat(reading.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(reading.cause()).contains(cause);
        assertThat(reader.processes().waiting()).hasSize(1).allMatch(ProcessHandle::isAlive);
        assertThat(reader.read(folder, "text/plain", "next").text()).isEqualTo("fine");
    }

    /** What runs beside these tests, such as a database. */
    private final Set<ProcessHandle> others = children();

    @Test
    void readsOnWhenItsProcessIsKilledInBetween() throws Exception {
        reader.read(folder, "text/plain", "first");
        var process = reader.processes().waiting().getFirst();
        process.destroyForcibly();
        process.onExit().get(5, TimeUnit.SECONDS);
        assertThat(reader.read(folder, "text/plain", "next").text()).isEqualTo("fine");
    }

    @Test
    void readsWhatWaitedBehindADocumentThatKilledTheProcess() throws Exception {
        reader.read(folder, "text/plain", "first");
        var killing = CompletableFuture.supplyAsync(() -> reader.read(folder, "text/plain", "loop"));
        await().until(() -> reader.processes().waiting().isEmpty());
        assertThat(reader.read(folder, "text/plain", "next").text()).isEqualTo("fine");
        assertThat(killing.get(5, TimeUnit.SECONDS).cause()).contains(Cause.TIMEOUT);
    }

    @Test
    void givesEachOfManyWhoAskAtOnceTheAnswerToTheirOwnQuestion() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var names = IntStream.range(0, 200)
                    .mapToObj(one -> one % 40 == 39 ? "exit" : MisbehavingChild.ECHO + one)
                    .toList();
            var answers = names.stream()
                    .map(name -> people.submit(
                            () -> reader.read(folder, "text/plain", name).text()))
                    .toList();
            for (var i = 0; i < names.size(); i++) {
                assertThat(answers.get(i).get(1, TimeUnit.MINUTES))
                        .isEqualTo(names.get(i).startsWith(MisbehavingChild.ECHO) ? names.get(i) : "");
            }
        }
    }

    @Test
    void replacesAProcessThatHasReadItsShare() {
        reader.close();
        reader = Readers.of(Duration.ofSeconds(5), 1000, 2, MisbehavingChild.class.getName());
        reader.read(folder, "text/plain", "first");
        var process = reader.processes().waiting().getFirst();
        reader.read(folder, "text/plain", "second");
        assertThat(reader.processes().waiting()).hasSize(1).doesNotContain(process);
    }

    @Test
    void leavesNoProcessThatItReplacedBehind() {
        reader.close();
        reader = Readers.of(Duration.ofSeconds(5), 1000, 1, MisbehavingChild.class.getName());
        reader.read(folder, "text/plain", "first");
        reader.close();
        assertThat(children()).isSubsetOf(others);
    }

    @Test
    void hasNothingOfThePortalsEnvironment() {
        assertThat(System.getenv()).containsKey("PATH");
        assertThat(reader.read(folder, "text/plain", "environment").text()).isEqualTo("LC_ALL");
    }

    /** The end of the standard input is all a child sees of a portal that was killed. */
    @Test
    void endsInTheMiddleOfADocumentWhenNobodyIsLeftToHear() throws Exception {
        var process = new ReadingCommand(MisbehavingChild.class.getName(), 64)
                .start(Files.createDirectory(folder.resolve("tmp")));
        var frames = new iscg.reading.child.Frames(process.getInputStream(), process.getOutputStream());
        assertThat(frames.read(String.class, 100)).isEqualTo("ready");
        frames.write(new iscg.reading.child.Question("", "", "loop", 1, 1));
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void answersToMutatedDocumentsAllAlongAndLeavesNoProcessBehind() throws Exception {
        reader.close();
        reader = Readers.of(Duration.ofSeconds(5), 100_000, 1000, ReadingChild.class.getName());
        var sources = new Path[] {
            MadeDocuments.word(folder),
            MadeDocuments.slides(folder),
            MadeDocuments.workbook(folder),
            MadeDocuments.pdf(folder, "Plan", "en")
        };
        var random = new Random(42);
        for (var i = 0; i < 300; i++) {
            var source = sources[i % sources.length];
            var reading = Readers.read(reader, mutated(source, random));
            assertThat(reading.outcome()).isNotNull();
        }
        assertThat(Readers.read(reader, sources[0]).outcome()).isEqualTo(Outcome.READ);
        var left = reader.processes().waiting();
        reader.close();
        for (var process : left) {
            process.onExit().get(5, TimeUnit.SECONDS);
        }
        assertThat(children()).isSubsetOf(others);
    }

    @Test
    void survivesADocumentThatUnpacksToFarMore() throws IOException {
        reader.close();
        reader = Readers.of(Duration.ofSeconds(20), 100_000, 1000, ReadingChild.class.getName());
        assertThat(Readers.read(reader, MadeDocuments.explodingWord(folder)).outcome())
                .isIn(Outcome.UNREADABLE, Outcome.NO_TEXT);
        assertThat(Readers.read(reader, MadeDocuments.word(folder)).outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void survivesADocumentThatHoldsItself() {
        assertThat(Readers.read(Readers.shared(), SampleFiles.hostile("recursive-embedded.docx"))
                        .outcome())
                .isNotEqualTo(Outcome.LOCKED);
    }

    private Path mutated(Path source, Random random) throws IOException {
        var bytes = Files.readAllBytes(source);
        for (var changes = 1 + random.nextInt(20); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Files.write(folder.resolve("mutated-" + source.getFileName()), bytes);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).collect(Collectors.toSet());
    }
}
