package iscg.wording;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.wording.TextProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCheckTest {

    private static final String COUNTED = "forwarding.done";
    private static final String NAMED = "reviews.due";

    private final Messages messages = new Messages();
    private final TextCheck check = new TextCheck(messages);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMPTY             | '  '
            UNREADABLE        | 'reply by {day'
            UNREADABLE        | 'reply by {day, plural, one {a}}'
            UNREADABLE        | 'reply by {day, nonsense}'
            ARGUMENT_MISSING  | 'reply soon'
            ARGUMENT_UNKNOWN  | 'reply by {day} to {whom}'
            ARGUMENT_UNKNOWN  | 'reply by {day} to {0}'
            ARGUMENT_KIND     | 'reply by {day, number}'
            ARGUMENT_KIND     | 'reply by {day, plural, one {a day} other {# days}}'
            ARGUMENT_KIND     | 'reply by {day, date}'
            MARKUP            | 'reply by <b>{day}</b>'
            MARKUP            | 'reply by&nbsp;{day}'
            MARKUP            | '<!-- --> {day}'
            """)
    void saysWhatIsWrong(Kind kind, String text) {
        assertThat(check.of(NAMED, Language.ENGLISH, text))
                .extracting(TextProblem::kind)
                .contains(kind);
    }

    @Test
    void refusesWhatMeansSomethingElseInPatternsOrCannotBeSeen() {
        assertThat(check.of(NAMED, Language.ENGLISH, "don't reply {day}"))
                .containsExactly(new TextProblem(Kind.APOSTROPHE));
        assertThat(check.of(NAMED, Language.ENGLISH, "reply \u202E{day}"))
                .containsExactly(new TextProblem(Kind.CONTROL));
        assertThat(check.of(NAMED, Language.ENGLISH, "reply\u0000{day}"))
                .containsExactly(new TextProblem(Kind.CONTROL));
        assertThat(check.of(NAMED, Language.ENGLISH, "{day}" + "x".repeat(TextCheck.LONGEST)))
                .containsExactly(new TextProblem(Kind.TOO_LONG, "4000"));
        assertThat(check.of(NAMED, Language.ENGLISH, "less < more,\nby {day}")).isEmpty();
    }

    @Test
    void asksForTheFormsEachLanguageHas() {
        var two = "{count, plural, one {# a} other {# b}}";
        assertThat(check.of(COUNTED, Language.ENGLISH, two)).isEmpty();
        assertThat(check.of(COUNTED, Language.CHINESE, two)).isEmpty();
        assertThat(check.of(COUNTED, Language.FRENCH, two)).isEmpty();
        assertThat(check.of(COUNTED, Language.RUSSIAN, two)).containsExactly(missing("few · many"));
        assertThat(check.of(COUNTED, Language.ARABIC, two)).containsExactly(missing("few · many · two · zero"));
    }

    @Test
    void takesFormsThatAreGivenNumberByNumber() {
        var named = "{count, plural, =0 {a} =1 {b} =2 {c} few {# d} many {# e} other {# f}}";
        assertThat(check.of(COUNTED, Language.ARABIC, named)).isEmpty();
        assertThat(check.of(COUNTED, Language.RUSSIAN, named)).containsExactly(missing("one")); // 21, 31 …
    }

    @Test
    void asksForNoFormsWhereNoneAreToldApart() {
        assertThat(check.of(COUNTED, Language.ARABIC, "{count, plural, =0 {a} other {b}}"))
                .isEmpty();
    }

    @Test
    void asksForEachChoiceTheProgramMayGive() {
        assertThat(check.of(
                        "ui.user-text.original", Language.ENGLISH, "{language, select, ar {Arabic} other {another}}"))
                .containsExactly(new TextProblem(Kind.SELECT_INCOMPLETE, "en · fr · ru · zh"));
    }

    @Test
    void looksIntoTheBranches() {
        assertThat(check.of(COUNTED, Language.ENGLISH, "{count, plural, one {{who} a} other {# b}}"))
                .containsExactly(new TextProblem(Kind.ARGUMENT_UNKNOWN, "who"));
    }

    @Test
    void showsATextForEachFormItsLanguageHas() {
        var arguments = Arguments.of(COUNTED, messages);
        var samples = Sample.of(messages.packaged(Language.RUSSIAN, COUNTED), Language.RUSSIAN, arguments);
        assertThat(samples).extracting(Sample::filled).containsExactly("0", "1", "2");
        assertThat(samples.getLast().text()).isEqualTo("Потребность направлена 2 адресатам.");
        assertThat(Sample.of("by {day}", Language.ENGLISH, Arguments.of(NAMED, messages)))
                .isEqualTo(List.of(new Sample("", "by ‹day›")));
    }

    private static TextProblem missing(String forms) {
        return new TextProblem(Kind.PLURAL_INCOMPLETE, forms);
    }
}
