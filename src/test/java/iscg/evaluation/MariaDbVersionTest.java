package iscg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MariaDbVersionTest {

    @Test
    void isReadFromWhatServersSay() {
        assertThat(MariaDbVersion.in("mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64"))
                .contains(new MariaDbVersion(10, 11));
    }

    @Test
    void isUnknownOfAServerThatDoesNotRun() {
        assertThat(MariaDbVersion.in("mariadbd: error while loading shared libraries: libaio.so.1"))
                .isEmpty();
    }

    @Test
    void comparesByNumberNotByLetter() {
        assertThat(new MariaDbVersion(11, 4).isAtLeast(MariaDbVersion.OLDEST)).isTrue();
        assertThat(new MariaDbVersion(10, 6).isAtLeast(MariaDbVersion.OLDEST)).isFalse();
        assertThat(new MariaDbVersion(10, 11).isAtLeast(new MariaDbVersion(10, 11)))
                .isTrue();
    }
}
