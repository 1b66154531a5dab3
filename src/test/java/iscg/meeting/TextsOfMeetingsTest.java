package iscg.meeting;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.language.Language.ARABIC;
import static iscg.language.Language.CHINESE;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.translation.Parity;
import iscg.translation.ParityService;
import iscg.translation.TextKind;
import iscg.translation.TranslationItem;
import iscg.translation.TranslationStatus;
import iscg.translation.Translators;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Titles of meetings and of items of their agendas go to translators, and come back to readers. */
@PortalTest
class TextsOfMeetingsTest {

    @Autowired
    Stage stage;

    @Autowired
    PreparationService preparation;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    MeetingService meetings;

    @Autowired
    PublishedMeetings published;

    @Autowired
    AgendaService editions;

    @Autowired
    MeetingsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    Translators translators;

    @Autowired
    ParityService parity;

    /** In English alone, electronic, so that it has no place. */
    private MeetingId draft() {
        return stage.as(SECRETARY, () -> {
            var id = preparation.begin();
            preparation.edit(
                    id,
                    plan -> plan.titled(ENGLISH, "Fifth meeting")
                            .held(MeetingMode.ELECTRONIC)
                            .session(
                                    1,
                                    one -> one.onDay(AMeeting.DAY)
                                            .beginningAt(LocalTime.of(9, 0))
                                            .endingAt(LocalTime.of(12, 0))));
            return id;
        });
    }

    private MeetingId inEnglish() {
        var id = draft();
        stage.as(SECRETARY, () -> preparation.publish(id));
        return id;
    }

    private void publishItem(MeetingId meeting, Language language, String title) {
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, Agenda::withAnotherItem);
            var key = agendas.agenda(meeting).items().getLast().key();
            agendas.edit(meeting, agenda -> agenda.item(key, item -> item.titled(language, title)));
            agendas.publish(meeting);
        });
    }

    private SixTexts title(MeetingId meeting) {
        return stage.as(
                DELEGATE_OF_KENYA, () -> meetings.find(meeting).orElseThrow().title());
    }

    private SixTexts item(MeetingId meeting, int place) {
        return stage.as(
                DELEGATE_OF_KENYA,
                () -> editions.current(meeting)
                        .orElseThrow()
                        .agenda()
                        .items()
                        .get(place)
                        .title());
    }

    @Test
    void areAskedForOnceTheMeetingIsPublished() {
        var meeting = draft();
        publishItem(meeting, ENGLISH, "Opening");
        assertThat(translators.waiting(FRENCH)).isEmpty();

        stage.as(SECRETARY, () -> preparation.publish(meeting));

        assertThat(translators.waiting(FRENCH))
                .extracting(
                        TranslationItem::kind, TranslationItem::title, TranslationItem::number, TranslationItem::status)
                .containsExactly(
                        tuple(TextKind.MEETING, "Fifth meeting", "2027-01-11", TranslationStatus.MISSING),
                        tuple(TextKind.ITEM, "Opening", "2027-01-11", TranslationStatus.MISSING));
        assertThat(translators.waiting(ENGLISH)).isEmpty();
    }

    @Test
    void areNotAskedForWhereTheSecretariatTypedThem() {
        prepared.published();
        assertThat(translators.waiting(FRENCH)).isEmpty();
        assertThat(translators.waiting(CHINESE)).isEmpty();
    }

    @Test
    void areReadInTheReadersLanguageOnceTheyAreTranslated() {
        var meeting = inEnglish();
        publishItem(meeting, ENGLISH, "Opening");
        assertThat(title(meeting).languageFor(FRENCH)).isEqualTo(ENGLISH);

        translators.release(TextKind.MEETING, FRENCH, "Cinquième réunion");
        translators.release(TextKind.ITEM, FRENCH, "Ouverture");

        assertThat(title(meeting).forReader(FRENCH)).isEqualTo("Cinquième réunion");
        assertThat(title(meeting).forReader(ARABIC)).isEqualTo("Fifth meeting");
        assertThat(item(meeting, 0).forReader(FRENCH)).isEqualTo("Ouverture");
        assertThat(published.find(meeting).orElseThrow().title().in(FRENCH)).isEqualTo("Cinquième réunion");
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> meetings.coming()))
                .extracting(one -> one.title().in(FRENCH))
                .containsExactly("Cinquième réunion");
        assertThat(stage.as(SECRETARY, () -> preparation.plan(meeting)).title().in(FRENCH))
                .as("the plan stays as it was typed")
                .isEmpty();
    }

    @Test
    void areOutOfDateWhenTheItemIsCalledOtherwiseAndKeepWhatEarlierEditionsSaid() {
        var meeting = inEnglish();
        publishItem(meeting, ENGLISH, "Opening");
        translators.release(TextKind.ITEM, FRENCH, "Ouverture");
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, agenda -> agenda.item(1, item -> item.titled(ENGLISH, "Opening and welcome")));
            agendas.publish(meeting);
        });

        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::status)
                .contains(TranslationStatus.STALE);
        assertThat(item(meeting, 0).forReader(FRENCH)).isEqualTo("Opening and welcome");
        assertThat(item(meeting, 0).labelledFor(FRENCH))
                .contains(new SixTexts.Labelled("Ouverture", SixTexts.Label.STALE));
        var first =
                stage.as(DELEGATE_OF_KENYA, () -> editions.editions(meeting)).getLast();
        assertThat(first.agenda().items().getFirst().title().labelled()).isEmpty();
    }

    @Test
    void waitForNobodyOnceTheirItemIsTakenOut() {
        var meeting = inEnglish();
        publishItem(meeting, ENGLISH, "Opening");
        publishItem(meeting, ENGLISH, "Report");
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, agenda -> agenda.without(2));
            agendas.publish(meeting);
        });
        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::title)
                .containsExactly("Fifth meeting", "Opening");

        publishItem(meeting, ENGLISH, "Any other business");
        assertThat(item(meeting, 1).in(ENGLISH)).isEqualTo("Any other business");
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> editions.current(meeting).orElseThrow())
                        .agenda()
                        .items()
                        .getLast()
                        .key())
                .as("no key is given twice")
                .isEqualTo(3);
    }

    @Test
    void areThoseOfTheNeedWhereAnItemIsCalledAfterIt() {
        var number = slips.forwardedTo("RAG").toString();
        var meeting = inEnglish();
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, agenda -> agenda.withNeed(number, NeedsOnTheirWay.TEXT.title(), ENGLISH));
            agendas.publish(meeting);
        });
        assertThat(translators.waiting(FRENCH))
                .as("it is asked for once")
                .extracting(TranslationItem::kind)
                .containsExactlyInAnyOrder(TextKind.NEED, TextKind.MEETING);

        translators.release(TextKind.NEED, FRENCH, "Sous-titrage", "Personne ne peut suivre.", "Six langues.");

        assertThat(item(meeting, 0).forReader(FRENCH)).isEqualTo("Sous-titrage");
        assertThat(item(meeting, 0).forReader(ARABIC)).isEqualTo(NeedsOnTheirWay.TEXT.title());
    }

    @Test
    void areCountedByMeetingAndKind() {
        var meeting = inEnglish();
        publishItem(meeting, FRENCH, "Ouverture");
        var shelves = stage.as(DELEGATE_OF_KENYA, () -> parity.now()).byMeeting();

        assertThat(shelves.keySet()).extracting(Parity.Whole::title).containsExactly("Fifth meeting");
        assertThat(shelves.values().iterator().next())
                .extracting(
                        Parity.Shelf::kind,
                        shelf -> shelf.languages().get(FRENCH.ordinal()).complete())
                .containsExactly(tuple(TextKind.MEETING, 0.0), tuple(TextKind.ITEM, 1.0));
    }
}
