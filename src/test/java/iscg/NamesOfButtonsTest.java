package iscg;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where several buttons bear the same words, each has a longer name that tells which it is; it holds the words that are seen, or whoever
 * speaks to their device cannot press it (WCAG 2.5.3). Some of them stand on a page only now and then.
 */
class NamesOfButtonsTest {

    private static final Map<String, ?> FILLED_IN =
            Map.of("name", "–", "number", 1, "language", "–", "body", "–", "step", "–", "day", "–");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource({
        "arrangement.act, arrangement.act-for",
        "arrangement.words, arrangement.words-for",
        "attachments.dismiss, attachments.dismiss-named",
        "attachments.remove, attachments.remove-named",
        "mail.care.retry, mail.care.retry-one",
        "meeting.form.session.remove, meeting.form.session.remove-number",
        "procedure.own.add, procedure.own.add-to",
        "procedure.rules.save, procedure.rules.save-step",
        "registrations.approve, registrations.approve-person",
        "wording.back, wording.back.in"
    })
    void holdTheWordsThatAreSeen(String seen, String name) {
        for (var language : Language.values()) {
            assertThat(messages.text(language, name, FILLED_IN)).containsIgnoringCase(messages.text(language, seen));
        }
    }
}
