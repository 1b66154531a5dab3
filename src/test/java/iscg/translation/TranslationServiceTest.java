package iscg.translation;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.TRANSLATOR;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iscg.audit.Act;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.notification.NoticeService;
import iscg.support.SupportService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TranslationServiceTest {

    private static final List<String> IN_FRENCH = List.of(
            "Sous-titrage de toutes les réunions de l’ISCG",
            "Les délégués malentendants ne peuvent pas suivre.",
            "Sous-titrage dans les six langues.");

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TranslationService translations;

    @Autowired
    ReadableTextService readable;

    @Autowired
    TriageService triage;

    @Autowired
    NoticeService notices;

    @Autowired
    ReviewService reviews;

    @Autowired
    SupportService supports;

    private List<TranslationItem> waiting(Language into) {
        return stage.as(TRANSLATOR, () -> translations.waiting(into, null, 0).getContent());
    }

    private TranslationWork open(Language into) {
        var id = waiting(into).getFirst().id();
        return stage.as(TRANSLATOR, () -> translations.open(id).orElseThrow());
    }

    private void release(TranslationWork work, List<String> words) {
        stage.as(TRANSLATOR, () -> translations.release(work.item().id(), work.seen(), words));
    }

    private Optional<TranslatedText> read(NeedNumber number, int version, Language reader) {
        return stage.as(DELEGATE_OF_EGYPT, () -> readable.read(TextPlace.ofNeed(number), version, reader));
    }

    @Test
    void asksForATextOnceEverybodyMayReadIt() {
        prepared.submitted();
        assertThat(waiting(FRENCH)).isEmpty();

        var number = slips.forwardedTo("RAG", "TSAG");

        assertThat(waiting(ENGLISH)).isEmpty();
        assertThat(waiting(FRENCH)).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo(number.toString());
            assertThat(item.kind()).isEqualTo(TextKind.NEED);
            assertThat(item.status()).isEqualTo(TranslationStatus.MISSING);
            assertThat(item.dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        });
        assertThat(stage.as(TRANSLATOR, () -> translations.count())).isEqualTo(5);
    }

    @Test
    void dividesATextAndPutsItsTranslationTogetherAgain() {
        var number = slips.forwardedTo("RAG");
        var work = open(FRENCH);
        assertThat(work.segments())
                .extracting(SegmentWork::source)
                .containsExactly(
                        NeedsOnTheirWay.TEXT.title(),
                        NeedsOnTheirWay.TEXT.description(),
                        NeedsOnTheirWay.TEXT.request());

        release(work, IN_FRENCH);

        assertThat(read(number, 1, FRENCH)).hasValueSatisfying(text -> {
            assertThat(text.parts()).extracting(TextPart::text).containsExactlyElementsOf(IN_FRENCH);
            assertThat(text.origin()).isEqualTo(Origin.HUMAN);
            assertThat(text.stale()).isFalse();
        });
        assertThat(read(number, 1, Language.ARABIC)).isEmpty();
        assertThat(waiting(FRENCH)).isEmpty();
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> readable.titles(List.of(TextPlace.ofNeed(number)), FRENCH)))
                .containsEntry(TextPlace.ofNeed(number), IN_FRENCH.getFirst());
    }

    @Test
    void tellsTheNewsOnANeedByItsTitleInTheReadersLanguage() {
        slips.forwardedTo("RAG");
        release(open(FRENCH), IN_FRENCH);

        var inFrench = stage.as(
                DELEGATE_OF_KENYA, () -> notices.mine(0, FRENCH).getContent().getFirst());
        assertThat(inFrench.title()).isEqualTo(IN_FRENCH.getFirst());
        assertThat(inFrench.language()).isEqualTo(FRENCH);
        var inRussian = stage.as(
                DELEGATE_OF_KENYA,
                () -> notices.mine(0, Language.RUSSIAN).getContent().getFirst());
        assertThat(inRussian.title()).isEqualTo(NeedsOnTheirWay.TEXT.title());
        assertThat(inRussian.language()).isEqualTo(ENGLISH);
    }

    @Test
    void notesEachReleaseInTheHistoryOfTheText() {
        slips.forwardedTo("RAG");
        release(open(FRENCH), IN_FRENCH);

        assertThat(open(Language.RUSSIAN).history()).singleElement().satisfies(act -> {
            assertThat(act.verb()).isEqualTo("translation.released");
            assertThat(act.details()).containsEntry("language", "fr").containsEntry("version", "1");
            assertThat(act.audience()).isEqualTo(Act.Audience.READERS);
        });
    }

    @Test
    void keepsWhatStayedTheSameAndShowsWhatChanged() {
        var number = revised(slips.forwardedTo("RAG"), false);

        var work = open(FRENCH);

        assertThat(work.item().status()).isEqualTo(TranslationStatus.MISSING);
        assertThat(work.version()).isEqualTo(2);
        assertThat(work.segments().get(1).before()).isNotNull();
        assertThat(work.segments().get(0).before()).isNull();
        release(work, IN_FRENCH);
        assertThat(read(number, 2, FRENCH)).isPresent();
        assertThat(read(number, 1, FRENCH)).isEmpty();
    }

    @Test
    void callsATranslationOutOfDateWhenItsOriginalChanged() {
        var number = revised(slips.forwardedTo("RAG"), true);

        assertThat(waiting(FRENCH))
                .filteredOn(item -> item.kind() == TextKind.NEED)
                .singleElement()
                .extracting(TranslationItem::status)
                .isEqualTo(TranslationStatus.STALE);
        assertThat(read(number, 2, FRENCH))
                .hasValueSatisfying(text -> assertThat(text.stale()).isTrue());
        assertThat(read(number, 1, FRENCH))
                .hasValueSatisfying(text -> assertThat(text.stale()).isFalse());
        assertThat(open(FRENCH).segments()).extracting(SegmentWork::earlier).containsExactlyElementsOf(IN_FRENCH);
    }

    /** The need with another description, asked for by the secretariat. */
    private NeedNumber revised(NeedNumber number, boolean translatedBefore) {
        if (translatedBefore) {
            release(open(FRENCH), IN_FRENCH);
        }
        prepared.revise(
                number,
                begun -> begun.withReply("All of them.").withDescription("Nobody who is hard of hearing can follow."));
        return number;
    }

    @Test
    void refusesWhatWasMadeOfAnOlderTextOrAfterAColleague() {
        slips.forwardedTo("RAG");
        var seenByBoth = open(FRENCH);
        release(seenByBoth, IN_FRENCH);

        assertThatExceptionOfType(TranslationMovedOn.class).isThrownBy(() -> release(seenByBoth, IN_FRENCH));
    }

    @Test
    void releasesNothingThatIsNotWhole() {
        slips.forwardedTo("RAG");
        var work = open(FRENCH);

        assertThatIllegalArgumentException().isThrownBy(() -> release(work, List.of("Titre", " ", "Demande")));
        assertThatExceptionOfType(TranslationMovedOn.class).isThrownBy(() -> release(work, List.of("Titre")));
        assertThat(waiting(FRENCH)).hasSize(1);
    }

    @Test
    void asksForWhatBodiesReplyAndForTheAnswer() {
        var number = slips.forwardedTo("RAG");
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slip, "Begin at once.", ENGLISH));
        stage.as(SECRETARY, () -> triage.answer(number, prepared.version(number), "It will be done.", ENGLISH));

        assertThat(waiting(FRENCH))
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.NEED, TextKind.ADVICE, TextKind.OUTCOME);
        assertThat(waiting(FRENCH)).extracting(TranslationItem::body).containsExactly("ISCG", "RAG", "ISCG");
    }

    @Test
    void asksForWhyAnotherMemberSharesANeedAndAgainWhenItIsWordedAnew() {
        var number = slips.forwardedTo("RAG");
        release(open(FRENCH), IN_FRENCH);
        share(number, "Our delegates need it, too.");
        var statement = open(FRENCH);
        assertThat(statement.item().kind()).isEqualTo(TextKind.SUPPORT);

        release(statement, List.of("Nos délégués en ont également besoin."));
        assertThat(statementIn(FRENCH, number)).contains("Nos délégués en ont également besoin.");
        assertThat(waiting(FRENCH)).isEmpty();

        share(number, "Our public needs it, too.");
        assertThat(waiting(FRENCH)).extracting(TranslationItem::status).containsExactly(TranslationStatus.STALE);
    }

    private void share(NeedNumber number, String why) {
        stage.as(DELEGATE_OF_EGYPT, () -> supports.state(number, why, ENGLISH));
    }

    private Optional<String> statementIn(Language reader, NeedNumber number) {
        return stage.as(DELEGATE_OF_KENYA, () -> {
            var stated = supports.of(number).getFirst();
            return readable.read(stated.place(), stated.edition(), reader)
                    .map(text -> text.parts().getFirst().text());
        });
    }

    @Test
    void asksForTheAnswerAloneOfANeedThatNobodyElseMayRead() {
        var number = prepared.submitted();
        stage.as(SECRETARY, () -> triage.answer(number, prepared.version(number), "It is done already.", ENGLISH));

        assertThat(waiting(FRENCH)).extracting(TranslationItem::kind).containsExactly(TextKind.OUTCOME);
        assertThat(read(number, 1, FRENCH)).isEmpty();
    }

    @Test
    void translatesNothingByMachineUnlessOneIsConfigured() {
        slips.forwardedTo("RAG");
        var work = open(FRENCH);

        assertThat(stage.as(TRANSLATOR, () -> translations.machineOffers(ENGLISH, FRENCH)))
                .isFalse();
        assertThatExceptionOfType(MachineUnavailable.class)
                .isThrownBy(() -> stage.as(
                        TRANSLATOR,
                        () -> translations.releaseByMachine(work.item().id(), work.seen())));
    }
}
