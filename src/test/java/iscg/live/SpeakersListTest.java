package iscg.live;

import static iscg.live.FloorRequest.Kind.FLOOR;
import static iscg.live.FloorRequest.Kind.POINT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.registration.Attendance;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeakersListTest {

    private static final Instant NOW = Instant.parse("2027-01-11T13:30:00Z");
    private static final FloorRequest.Asker KENYA = asker(1, "KE", Attendance.ON_SITE);
    private static final FloorRequest.Asker EGYPT = asker(2, "EG", Attendance.REMOTE);
    private static final FloorRequest.Asker PERU = asker(3, "PE", Attendance.REMOTE);

    private final SpeakersList three =
            SpeakersList.EMPTY.ask(KENYA, FLOOR, NOW).ask(EGYPT, FLOOR, NOW).ask(PERU, FLOOR, NOW);

    @Test
    void hearsOnSiteAndRemoteInTheOrderInWhichTheyAsked() {
        assertThat(members(three)).isEqualTo("KE EG PE");
    }

    @Test
    void keepsThePlaceOfWhoeverAsksTwice() {
        assertThat(three.ask(KENYA, FLOOR, NOW.plusSeconds(5))).isEqualTo(three);
    }

    @Test
    void putsPointsOfOrderFirstAmongThemInTheirOrder() {
        var list = three.ask(PERU, POINT_OF_ORDER, NOW).ask(EGYPT, POINT_OF_ORDER, NOW);
        assertThat(members(list)).isEqualTo("PE EG KE EG PE");
        assertThat(list.placeOf(PERU.person())).isEqualTo(1);
    }

    @Test
    void letsOneSpeakAtATime() {
        var list = three.give(1, NOW).give(2, NOW);
        assertThat(list.speaker().orElseThrow().asker()).isEqualTo(EGYPT);
        assertThat(members(list)).isEqualTo("EG PE");
    }

    @Test
    void givesTheFloorOnceHoweverOftenItIsGiven() {
        var given = three.give(2, NOW);
        assertThat(given.give(2, NOW.plusSeconds(1))).isEqualTo(given);
    }

    @Test
    void letsWhoeverAPointOfOrderInterruptedGoOnAfterIt() {
        var list = three.give(1, NOW).ask(PERU, POINT_OF_ORDER, NOW);
        var interrupted = list.give(4, NOW);
        assertThat(members(interrupted)).isEqualTo("PE KE EG PE");
        assertThat(interrupted.speaker().orElseThrow().kind()).isEqualTo(POINT_OF_ORDER);
    }

    @Test
    void refusesToGiveTheFloorToWhoeverWithdrewMeanwhile() {
        var list = three.withoutWaiting(EGYPT.person(), FLOOR);
        assertThatExceptionOfType(LiveMovedOn.class).isThrownBy(() -> list.give(2, NOW));
    }

    @Test
    void movesAmongEqualsAndNeverBeforeAPointOfOrder() {
        assertThat(members(three.up(3).down(1))).isEqualTo("PE KE EG");
        var list = three.ask(PERU, POINT_OF_ORDER, NOW);
        assertThat(list.canGoUp(1)).isFalse();
        assertThat(list.up(1)).isEqualTo(list);
        assertThat(list.down(4)).isEqualTo(list);
    }

    @Test
    void movesNobodyBeforeWhoeverHasTheFloor() {
        var list = three.give(1, NOW);
        assertThat(list.up(2)).isEqualTo(list);
    }

    @Test
    void neverGivesAKeyTwice() {
        var list = three.without(3).ask(PERU, FLOOR, NOW);
        assertThat(list.requests().getLast().key()).isEqualTo(4);
    }

    @Test
    void findsTheListOfAnItemAgainWhenTheMeetingGoesBackToIt() {
        var first = Course.NOT_BEGUN.opened(1).at(7).speakers(list -> list.ask(KENYA, FLOOR, NOW));
        var second = first.at(8);
        assertThat(second.speakers().requests()).isEmpty();
        assertThat(second.at(7).speakers()).isEqualTo(first.speakers());
    }

    @Test
    void endsTheStatementOfWhoeverSpeaksWhenTheMeetingGoesOn() {
        var course = Course.NOT_BEGUN
                .opened(1)
                .at(7)
                .speakers(list -> list.ask(KENYA, FLOOR, NOW).give(1, NOW));
        assertThat(course.at(8).at(7).speakers().requests()).isEmpty();
        assertThat(course.closed().speakers().requests()).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        var json = new CourseAsJson();
        var course = Course.NOT_BEGUN
                .opened(2)
                .at(7)
                .speakers(list -> three.give(2, NOW).closed(true));
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(course)))
                .isEqualTo(course);
    }

    private static String members(SpeakersList list) {
        return String.join(
                " ", list.requests().stream().map(one -> one.asker().member()).toList());
    }

    private static FloorRequest.Asker asker(long person, String member, Attendance attendance) {
        return new FloorRequest.Asker(person, "Somebody of " + member, member, attendance);
    }
}
