package iscg.kills;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.testing.Workplace;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A short loop of what {@code ./portal bench kills} does for long. */
class KillsJourneyTest {

    @Test
    void losesNothingAndDoublesNothingThoughPortalDatabaseAndMailServerAreKilled() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Workplace.folder("journeys")), "kills-");
        var reckoning = new Kills(folder, Workplace.folder("journeys").resolve("portal")).run(6);
        assertThat(reckoning.lost()).isEmpty();
        assertThat(reckoning.doubled()).isEmpty();
        assertThat(reckoning.inWords()).startsWith("kills: 6 (portal 2, database 2, mail server 2)");
    }
}
