package iscg.evaluation;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Verifies the history and the documents in a data folder on which no portal runs: starts the database there, lets the product itself do it by
 * its command, and stops the database. Argument: the data folder.
 */
public final class Verification {

    private static final int NOT_VERIFIED = 2;

    private Verification() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            var program = PortalProgram.in(Path.of("target", "evaluation", "portal"));
            System.exit(run(new DataFolder(Path.of(arguments[0])), program, Redirect.INHERIT));
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(NOT_VERIFIED);
        }
    }

    /**
     * @param output where the command's lines go
     * @return the command's exit code
     * @throws CannotStart if there are no data, or a portal runs on them
     */
    static int run(DataFolder folder, PortalProgram program, Redirect output) throws IOException, InterruptedException {
        if (Files.notExists(folder.database())) {
            throw new CannotStart("There are no data in " + folder.root() + ": name their folder with --data");
        }
        try (var occupied = folder.occupy()) {
            folder.endLeftOvers();
            try (var database = EmbeddedMariaDb.start(folder, Ports.anyFree())) {
                var arguments = new ArrayList<>(Portal.folders(folder));
                arguments.add("--iscg.command=verify");
                var command = program.command(arguments);
                var process =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
                process.environment().putAll(database.access());
                return process.start().waitFor();
            }
        }
    }
}
