package iscg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbJourneyTest {

    @TempDir
    Path root;

    DataFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new DataFolder(root.resolve("somebody's folder"));
        folder.make();
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        var killed = start();
        write(killed, "before");
        killed.process().kill();

        try (var next = start()) {
            assertThat(read(next)).isEqualTo("before");
        }
    }

    @Test
    void endsAServerThatOutlivedItsKeeperRatherThanStartASecondOneOnTheSameData() throws Exception {
        var first = start();
        write(first, "before");
        var orphan = folder.processFile(EmbeddedMariaDb.PROCESS).process().orElseThrow();
        killItsKeeper(orphan);

        try (var next = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(next)).isEqualTo("before");
        }
    }

    @Test
    void letsNobodyInButThePortal() throws Exception {
        try (var database = start()) {
            for (var name : new String[] {"root", "", database.user()}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), name, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
    }

    @Test
    void leavesNoPasswordBehind() throws Exception {
        try (var database = start()) {
            assertThat(folder.root().resolve("run")).isDirectoryNotContaining("glob:**.sql");
            assertThat(folder.log(EmbeddedMariaDb.PROCESS)).content().doesNotContain(database.password());
        }
    }

    @Test
    void isOccupiedByOnePortalAtATime() throws Exception {
        try (var occupied = folder.occupy()) {
            assertThat(occupied.isOpen()).isTrue();
            assertThatThrownBy(folder::occupy)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(folder.root().toString());
        }
        folder.occupy().close();
    }

    /** Both of the keeper's processes: the one that waits for the server, and the one that would end it. */
    private static void killItsKeeper(ProcessHandle orphan) {
        var keeper = orphan.parent().orElseThrow();
        keeper.children().filter(child -> !child.equals(orphan)).forEach(ProcessHandle::destroyForcibly);
        keeper.destroyForcibly();
    }

    private EmbeddedMariaDb start() throws Exception {
        return EmbeddedMariaDb.start(folder, Ports.anyFree());
    }

    private static void write(EmbeddedMariaDb database, String text) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table note (text varchar(20))");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static String read(EmbeddedMariaDb database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
