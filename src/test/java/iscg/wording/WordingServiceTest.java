package iscg.wording;

import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.audit.Act;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.wording.ExchangeLine.Verdict;
import iscg.wording.ExchangeRefused.Why;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WordingServiceTest {

    private static final String KEY = "reviews.due";
    private static final String OWN = "reply by {day}";

    @Autowired
    Stage stage;

    @Autowired
    Messages messages;

    @Autowired
    WordingService wording;

    @Autowired
    ExchangeService exchange;

    @Autowired
    TextsOnTheirWay texts;

    @BeforeEach
    void signIn() {
        stage.enter(SECRETARY);
    }

    @AfterEach
    void forget() {
        texts.forgetAll();
    }

    @Test
    void putsATextOnAllPagesAtOnce() {
        publish("answer by {day}");
        assertThat(messages.text(Language.ENGLISH, KEY, Map.of("day", "2 May"))).isEqualTo("answer by 2 May");
        assertThat(version().state()).isEqualTo(TextState.EDITED);
        assertThat(version().packaged()).isEqualTo(OWN);
    }

    @Test
    void goesBackToThePortalsOwn() {
        publish("answer by {day}");
        publish(OWN);
        assertThat(messages.pattern(Language.ENGLISH, KEY)).isEqualTo(OWN);
        assertThat(version().state()).isEqualTo(TextState.PACKAGED);
    }

    @Test
    void keepsEachChangeInTheHistory() {
        publish("answer by {day}");
        publish("answer by {day}"); // nothing changed
        publish(OWN);
        assertThat(open().history()).extracting(Act::verb).containsExactly("wording.published", "wording.restored");
        assertThat(open().history().getFirst().details())
                .containsEntry("language", "en")
                .containsEntry("before", OWN)
                .containsEntry("after", "answer by {day}");
    }

    @Test
    void publishesNothingIfOneOfTheTextsIsWrong() {
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> wording.publish(
                        KEY, Map.of(Language.ENGLISH, "answer by {day}", Language.FRENCH, "bientôt"), open().seen()))
                .satisfies(refused -> assertThat(refused.problems()).containsOnlyKeys(Language.FRENCH));
        assertThat(messages.pattern(Language.ENGLISH, KEY)).isEqualTo(OWN);
    }

    @Test
    void letsNobodyChangeWhatTheyDidNotSee() {
        var seen = open().seen();
        publish("answer by {day}");
        assertThatExceptionOfType(WordingMovedOn.class)
                .isThrownBy(() -> wording.publish(KEY, Map.of(Language.ENGLISH, "other {day}"), seen));
    }

    @Test
    void saysWhereAReleaseBroughtAnotherTextAndUsesTheEditedOne() {
        publish("answer by {day}");
        texts.releaseChanged(KEY, Language.ENGLISH, "reply until {day}");
        assertThat(version().state()).isEqualTo(TextState.STALE);
        assertThat(version().before()).isEqualTo("reply until {day}");
        assertThat(messages.pattern(Language.ENGLISH, KEY)).isEqualTo("answer by {day}");
        assertThat(wording.counts(new TextSearch("", null, null)).of(TextState.STALE))
                .isOne();
        publish("answer by {day}"); // somebody looked at it
        assertThat(version().state()).isEqualTo(TextState.EDITED);
        assertThat(open().history()).extracting(Act::verb).endsWith("wording.confirmed");
    }

    @Test
    void setsAsideWhatAReleaseNoLongerFits() {
        publish("answer by {day}");
        texts.releaseBroke(KEY, Language.ENGLISH, "answer by {deadline}");
        assertThat(version().state()).isEqualTo(TextState.SET_ASIDE);
        assertThat(messages.pattern(Language.ENGLISH, KEY)).isEqualTo(OWN);
    }

    @Test
    void findsTextsByWordsOfAnyLanguageByKeyAndByPart() {
        assertThat(found("REPLY BY", null)).contains(KEY);
        assertThat(found("reunion", PortalPart.MEETINGS)).isNotEmpty().allMatch(key -> !key.startsWith("need."));
        assertThat(found("reviews.du", null)).containsExactly(KEY);
        publish("answer on {day}");
        assertThat(found("answer on", null)).containsExactly(KEY);
    }

    private List<String> found(String words, PortalPart part) {
        return wording.find(new TextSearch(words, part, null), Language.ENGLISH, 0)
                .map(TextItem::key)
                .toList();
    }

    @Test
    void exchangesAllTextsAndTakesOverWhatChangedAlone() {
        var out = exchange.export(Language.FRENCH);
        var report = exchange.read(out.getBytes(UTF_8));
        assertThat(report.count(Verdict.SAME))
                .isEqualTo(messages.keys(Language.FRENCH).size());
        var own = messages.pattern(Language.FRENCH, KEY);
        var back = out.replace(">" + own + "</target>", ">Rendu : {day}</target>");
        assertThat(back).as("the unit is found").isNotEqualTo(out);
        report = exchange.read(back.getBytes(UTF_8));
        assertThat(report.taken()).extracting(ExchangeLine::key).containsExactly(KEY);
        assertThat(messages.pattern(Language.FRENCH, KEY)).isEqualTo(own);
        assertThat(exchange.takeOver(report)).isOne();
        assertThat(messages.pattern(Language.FRENCH, KEY)).isEqualTo("Rendu : {day}");
        assertThat(exchange.read(out.getBytes(UTF_8)).count(Verdict.RESTORED)).isOne();
    }

    @Test
    void saysOfEachTextWhyItIsNotTaken() {
        var file = new XliffFile(
                Language.FRENCH,
                List.of(
                        new XliffUnit(KEY, OWN, "rendre le {jour}", List.of()),
                        new XliffUnit("reviews.title", "Another English", "Autre", List.of()),
                        new XliffUnit("no.such", "No", "Non", List.of()),
                        new XliffUnit("review.send", "Send", "", List.of())));
        assertThat(exchange.read(file.write().getBytes(UTF_8)).lines())
                .extracting(ExchangeLine::verdict)
                .containsExactly(Verdict.REFUSED, Verdict.SOURCE_CHANGED, Verdict.UNKNOWN, Verdict.UNTRANSLATED);
    }

    @Test
    void takesNothingOverIfATextWasChangedSinceTheReport() {
        var file = new XliffFile(Language.ENGLISH, List.of(new XliffUnit(KEY, OWN, "back by {day}", List.of())));
        var report = exchange.read(file.write().getBytes(UTF_8));
        publish("answer by {day}");
        assertThatExceptionOfType(WordingMovedOn.class).isThrownBy(() -> exchange.takeOver(report));
        assertThat(messages.pattern(Language.ENGLISH, KEY)).isEqualTo("answer by {day}");
    }

    @Test
    void readsNoFileThatIsTooLargeOrNotInUtf8() {
        assertThat(refusal(new byte[ExchangeService.LARGEST + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(refusal("é".getBytes(ISO_8859_1))).isEqualTo(Why.NO_XLIFF);
    }

    private Why refusal(byte[] file) {
        try {
            exchange.read(file);
            throw new AssertionError("It was read");
        } catch (ExchangeRefused refused) {
            return refused.why();
        }
    }

    private void publish(String text) {
        wording.publish(KEY, Map.of(Language.ENGLISH, text), open().seen());
    }

    private TextVersion version() {
        return open().in(Language.ENGLISH);
    }

    private TextDetails open() {
        return wording.open(KEY).orElseThrow();
    }
}
