package iscg.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The programs of one MariaDB: the server, and what lays out the tables it keeps for itself. */
record MariaDbPrograms(Path home, Path server, Path installer) {

    /**
     * What is installed here, else what comes with the project; never older than the data.
     *
     * @throws CannotStart if neither can serve the data
     */
    static MariaDbPrograms serving(Path database) throws IOException {
        var least = leastFor(database);
        var installed = InstalledMariaDb.find();
        if (installed.isPresent() && installed.get().isAtLeast(least)) {
            return installed.get();
        }
        var packaged = PackagedMariaDb.find();
        if (packaged.isPresent() && packaged.get().isAtLeast(least)) {
            return packaged.get();
        }
        throw new CannotStart("No MariaDB " + least + " or newer runs on this machine: install mariadb-server");
    }

    private static MariaDbVersion leastFor(Path database) throws IOException {
        var writtenBy = database.resolve("mariadb_upgrade_info");
        return Files.notExists(writtenBy)
                ? MariaDbVersion.OLDEST
                : MariaDbVersion.in(Files.readString(writtenBy)).orElseThrow();
    }

    /** False, too, where the server does not run at all, as when libraries are missing. */
    private boolean isAtLeast(MariaDbVersion least) throws IOException {
        var process = new ProcessBuilder(server.toString(), "--no-defaults", "--version")
                .redirectErrorStream(true)
                .start();
        try (var said = process.getInputStream()) {
            return MariaDbVersion.in(new String(said.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(version -> version.isAtLeast(least))
                    .isPresent();
        }
    }

    /**
     * Lays out an empty database: beside, and renamed at the end, so that what was interrupted is never taken for whole.
     * MariaDB's script for it cannot take a space in a path, so it is shown both folders under names without one.
     */
    void layTables(DataFolder folder) throws IOException, InterruptedException {
        var beside = folder.root().resolve("database.unfinished");
        FileSystemUtils.deleteRecursively(beside);
        Files.createDirectory(beside);
        var names = Files.createTempDirectory("iscg");
        var log = folder.log("database-tables").toFile();
        var installation = new ProcessBuilder(
                        installer.toString(),
                        "--no-defaults",
                        "--basedir=" + Files.createSymbolicLink(names.resolve("programs"), home),
                        "--datadir=" + Files.createSymbolicLink(names.resolve("data"), beside),
                        "--auth-root-authentication-method=socket",
                        "--skip-test-db",
                        "--skip-name-resolve",
                        "--user=" + System.getProperty("user.name"))
                .redirectErrorStream(true)
                .redirectOutput(log);
        // One that starts clears the folder for temporary tables, whoever else uses it.
        installation
                .environment()
                .put("TMPDIR", Files.createDirectory(names.resolve("temporary")).toString());
        var result = installation.start().waitFor();
        FileSystemUtils.deleteRecursively(names);
        if (result != 0) {
            throw new CannotStart("The database's own tables could not be made. Why stands in " + log);
        }
        Files.move(beside, folder.database());
    }

    /** TLS would cost seconds at each start and protect nothing: only this machine's own address is served. */
    List<String> serverCommand(DataFolder folder, int port, Path statementsAtStart) {
        return List.of(
                server.toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + folder.database(),
                "--tmpdir=" + folder.temporaryTables(),
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--init-file=" + statementsAtStart);
    }
}
