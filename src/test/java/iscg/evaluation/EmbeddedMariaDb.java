package iscg.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A MariaDB of one's own on the loopback address: an installed server, else the project's. Accounts are on: the portal has a
 * password made anew at each start, root enters by the server's socket alone, there is no anonymous account.
 * Whatever the last end was (a kill -9, a power cut), a start finds the data whole and no second server on them.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String PROCESS = "database";

    private static final String NAME = "iscg";

    private final DataFolder folder;
    private final MariaDbPrograms programs;
    private final int port;
    private final String password = Secret.random();
    private Companion server;

    private EmbeddedMariaDb(DataFolder folder, MariaDbPrograms programs, int port)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
        this.server = serve();
    }

    /** Starts on the data of a folder that the caller occupies, and returns when the portal can get in. */
    static EmbeddedMariaDb start(DataFolder folder, int port) throws IOException, InterruptedException {
        var programs = MariaDbPrograms.serving(folder.database());
        if (Files.notExists(folder.database())) {
            programs.layTables(folder);
        }
        return new EmbeddedMariaDb(folder, programs, port);
    }

    private Companion serve() throws IOException, InterruptedException {
        var accounts = Secret.keep(folder.root().resolve("run").resolve("accounts.sql"), accounts(password));
        var started = Companion.start(PROCESS, folder, programs.serverCommand(folder, port, accounts), Map.of());
        Readiness.ofDatabase(url(), NAME, password).await(started);
        Files.delete(accounts);
        return started;
    }

    /** Ends as a power cut would, and starts again on the same port with the same password. */
    void kill9AndStart() throws IOException, InterruptedException {
        server.kill();
        server = serve();
    }

    /**
     * Starts on empty data in a folder of this process beneath the given one, and removes those of earlier processes. Ends
     * with this process.
     */
    public static EmbeddedMariaDb onFreshData(Path folders) throws IOException, InterruptedException {
        var mine = DataFolder.ofThisProcess(folders);
        mine.make();
        return start(mine, Ports.anyFree());
    }

    /** For JDBC. The schema is the portal's alone. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** What tells a portal in its environment how to get in. */
    Map<String, String> access() {
        return Map.of(
                "SPRING_DATASOURCE_URL", url(),
                "SPRING_DATASOURCE_USERNAME", user(),
                "SPRING_DATASOURCE_PASSWORD", password());
    }

    @Override
    public void close() {
        server.close();
    }

    Companion process() {
        return server;
    }

    /** Run by the server at each start before it takes connections, so that an interrupted first start leaves no gap. */
    private static String accounts(String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@'127.0.0.1';
                """.formatted(NAME, password);
    }
}
