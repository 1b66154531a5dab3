package iscg.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "9.30", "9h30", " 0930 ", "٠٩:٣٠"})
    void readsATimeAsPeopleTypeIt(String typed) {
        assertThat(ClockTime.parse(typed)).contains(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "24:00", "9:60", "9:3", "12345"})
    void takesNothingElseForATime(String typed) {
        assertThat(ClockTime.parse(typed)).isEmpty();
    }
}
