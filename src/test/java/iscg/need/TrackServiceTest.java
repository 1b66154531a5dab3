package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.track.Lead;
import iscg.track.Theme;
import iscg.track.Theme.Matter;
import iscg.track.Track;
import iscg.track.TrackRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class TrackServiceTest {

    private static final Theme ACTIVITIES = new Theme(true, false, Matter.ACTIVITIES, true);

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TrackService tracks;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    private NeedNumber number;

    @BeforeEach
    void aNeedWaits() {
        number = prepared.submitted();
        stage.enter(SECRETARY);
    }

    @Test
    void takesTheTrackThatIsProposedAndShowsItToWhoeverReadsTheNeed() {
        tracks.confirm(number, prepared.version(number), ACTIVITIES);
        var expected = new TrackDecision(
                Track.PROGRAMMATIC_COORDINATION, Lead.MCG_PLUS, TrackRule.ACTIVITIES_WITH_REGIONS, null, null, null);
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> needs.find(number).orElseThrow())
                        .track())
                .isEqualTo(expected);
        assertThat(needs.timeline(number).getLast().verb()).isEqualTo("need.tracked");
        assertThat(events.stream(NeedTracked.class))
                .containsExactly(new NeedTracked(number, Track.PROGRAMMATIC_COORDINATION));
    }

    @Test
    void takesAnotherTrackForAReason() {
        tracks.override(
                number,
                prepared.version(number),
                ACTIVITIES,
                Track.STRATEGIC_LEADERSHIP,
                "Asked for by the Council.",
                Language.ENGLISH);
        assertThat(prepared.seen(number).track())
                .isEqualTo(new TrackDecision(
                        Track.STRATEGIC_LEADERSHIP,
                        Lead.COCO,
                        TrackRule.OVERRIDDEN,
                        "Asked for by the Council.",
                        Language.ENGLISH,
                        1));
        assertThat(needs.timeline(number).getLast().details())
                .containsEntry("track", "STRATEGIC_LEADERSHIP")
                .containsEntry("proposed", "PROGRAMMATIC_COORDINATION");
    }

    @Test
    void letsALaterDecisionTakeThePlaceOfAnEarlierOne() {
        tracks.confirm(number, prepared.version(number), ACTIVITIES);
        tracks.confirm(number, prepared.version(number), new Theme(true, false, Matter.OWN_WORKING, false));
        assertThat(prepared.seen(number).track().track()).isEqualTo(Track.PERFORMANCE_TRANSFORMATION);
        assertThat(needs.timeline(number))
                .extracting(act -> act.verb())
                .filteredOn("need.tracked"::equals)
                .hasSize(2);
    }

    @Test
    void doesNothingToANeedThePersonSawBeforeSomebodyElseActed() {
        var seen = prepared.version(number);
        tracks.confirm(number, seen, ACTIVITIES);
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> tracks.confirm(number, seen, ACTIVITIES));
    }
}
