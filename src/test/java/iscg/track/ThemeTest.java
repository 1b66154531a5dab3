package iscg.track;

import static iscg.track.Lead.COCO;
import static iscg.track.Lead.D2;
import static iscg.track.Lead.MCG;
import static iscg.track.Lead.MCG_PLUS;
import static iscg.track.Theme.Matter.ACTIVITIES;
import static iscg.track.Theme.Matter.NEITHER;
import static iscg.track.Theme.Matter.OWN_WORKING;
import static iscg.track.Track.INFORMATION_SHARING;
import static iscg.track.Track.PERFORMANCE_TRANSFORMATION;
import static iscg.track.Track.PROGRAMMATIC_COORDINATION;
import static iscg.track.Track.STRATEGIC_LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.track.Theme.Matter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coordination mechanism (Council report of 2023, 1.5 to 1.7) for every combination of answers. */
class ThemeTest {

    record Case(boolean close, boolean strategic, Matter matter, boolean regional, TrackProposal proposal) {}

    static Stream<Case> strategicThemesAreChampionedByTheElectedOfficialsWhateverElseTheyAre() {
        return each(
                true, true, List.of(Matter.values()), List.of(true, false), STRATEGIC_LEADERSHIP, COCO, "STRATEGIC");
    }

    static Stream<Case> activitiesOfSeveralSectorsAreLedByTheManagementCoordinationGroup() {
        return Stream.concat(
                each(true, false, List.of(ACTIVITIES), List.of(false), PROGRAMMATIC_COORDINATION, MCG, "ACTIVITIES"),
                each(
                        true,
                        false,
                        List.of(ACTIVITIES),
                        List.of(true),
                        PROGRAMMATIC_COORDINATION,
                        MCG_PLUS,
                        "ACTIVITIES_WITH_REGIONS"));
    }

    static Stream<Case> theOrganizationsOwnWorkingIsLedByTheDeputyDirectors() {
        return each(
                true,
                false,
                List.of(OWN_WORKING),
                List.of(true, false),
                PERFORMANCE_TRANSFORMATION,
                D2,
                "ORGANIZATIONAL_EXCELLENCE");
    }

    static Stream<Case> whatFitsNoTrackIsReported() {
        return each(true, false, List.of(NEITHER), List.of(true, false), INFORMATION_SHARING, COCO, "NO_TRACK_FITS");
    }

    static Stream<Case> whatCallsForNoCloseCoordinationIsReportedToWhomItBelongs() {
        var why = "NO_CLOSE_COORDINATION";
        var both = List.of(true, false);
        return Stream.of(
                        each(false, true, List.of(Matter.values()), both, INFORMATION_SHARING, COCO, why),
                        each(false, false, List.of(ACTIVITIES), List.of(false), INFORMATION_SHARING, MCG, why),
                        each(false, false, List.of(ACTIVITIES), List.of(true), INFORMATION_SHARING, MCG_PLUS, why),
                        each(false, false, List.of(OWN_WORKING), both, INFORMATION_SHARING, D2, why),
                        each(false, false, List.of(NEITHER), both, INFORMATION_SHARING, COCO, why))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> each(
            boolean close,
            boolean strategic,
            List<Matter> matters,
            List<Boolean> regional,
            Track track,
            Lead lead,
            String rule) {
        var proposal = new TrackProposal(track, lead, TrackRule.valueOf(rule));
        return matters.stream()
                .flatMap(matter -> regional.stream().map(one -> new Case(close, strategic, matter, one, proposal)));
    }

    static Stream<Case> all() {
        return Stream.of(
                        strategicThemesAreChampionedByTheElectedOfficialsWhateverElseTheyAre(),
                        activitiesOfSeveralSectorsAreLedByTheManagementCoordinationGroup(),
                        theOrganizationsOwnWorkingIsLedByTheDeputyDirectors(),
                        whatFitsNoTrackIsReported(),
                        whatCallsForNoCloseCoordinationIsReportedToWhomItBelongs())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("all")
    void proposesWhatTheMechanismHas(Case one) {
        var theme = new Theme(one.close(), one.strategic(), one.matter(), one.regional());
        assertThat(theme.proposal()).isEqualTo(one.proposal());
    }

    @Test
    void knowsEveryCombinationOnce() {
        assertThat(all().map(one -> new Theme(one.close(), one.strategic(), one.matter(), one.regional())))
                .doesNotHaveDuplicates()
                .hasSize(2 * 2 * Matter.values().length * 2);
    }

    @Test
    void usesEveryRuleButTheOneForDecisionsAgainstIt() {
        assertThat(all().map(one -> one.proposal().rule()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TrackRule.values())
                        .filter(rule -> rule != TrackRule.OVERRIDDEN)
                        .toList());
    }
}
