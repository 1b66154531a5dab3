package iscg.evaluation;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged portal, taken apart into a folder of its own: it starts faster so, and a new build does not pull the archive
 * from under a running portal. Beside it lies what the JVM learned in a first run, which halves every later start.
 */
record PortalProgram(Path folder) {

    private static final Path ARCHIVE = Path.of("target", "iscg-portal.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Takes the archive apart, unless the folder holds this very one already. */
    static PortalProgram in(Path folder) throws IOException, InterruptedException {
        if (Files.notExists(ARCHIVE)) {
            throw new CannotStart("The portal is not packaged yet: " + ARCHIVE + " is missing");
        }
        var program = new PortalProgram(folder.toAbsolutePath());
        var edition = Files.getLastModifiedTime(ARCHIVE).toString();
        var written = program.folder.resolve("edition");
        if (Files.notExists(written) || !Files.readString(written).equals(edition)) {
            program.extract();
            Files.writeString(written, edition);
        }
        return program;
    }

    boolean hasLearned() {
        return Files.exists(learned());
    }

    /** The command that serves, or does what the arguments say; fast once something was learned. */
    List<String> command(List<String> arguments) {
        return command(hasLearned() ? List.of("-XX:AOTCache=" + learned()) : List.of(), arguments);
    }

    /** The command that starts once, notes what it loaded and links, and ends. */
    List<String> learning(List<String> arguments) {
        return command(List.of("-XX:AOTCacheOutput=" + unfinished(), "-Dspring.context.exit=onRefresh"), arguments);
    }

    /** Keeps what was learned; only then, so that an interrupted first run leaves nothing half. */
    void keepLearned() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), learned());
        }
    }

    private List<String> command(List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(JAVA, "-Xlog:aot*=error"));
        command.addAll(options);
        command.addAll(List.of("-jar", folder.resolve(ARCHIVE.getFileName()).toString()));
        command.addAll(arguments);
        return command;
    }

    private Path learned() {
        return folder.resolve("portal.aot");
    }

    private Path unfinished() {
        return folder.resolve("unfinished.aot");
    }

    private void extract() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        var extraction = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        ARCHIVE.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT);
        if (extraction.start().waitFor() != 0) {
            throw new CannotStart("The portal's archive " + ARCHIVE + " is damaged: delete target/ and start again");
        }
    }
}
