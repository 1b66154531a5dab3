package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import iscg.need.NeedNumber;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a delegate does to submit a need, step by step.
 *
 * @param title also what the need is found by afterwards
 */
record Submission(String title, String description, String request) {

    private static final Pattern NUMBER = Pattern.compile("/needs/(\\d{4})/(\\d+)");

    /** The whole of it; ends on the need's page. */
    NeedNumber by(Visitor delegate) {
        fill(delegate);
        delegate.press(Words.CONTINUE);
        delegate.press(Words.SEND);
        return numberAt(delegate);
    }

    /** Fills in the form, with one document attached, and waits until it is saved. */
    void fill(Visitor delegate) {
        fillWithoutDocument(delegate);
        delegate.attach(new FilePayload("note.txt", "text/plain", description.getBytes(StandardCharsets.UTF_8)));
        delegate.awaitSaved();
    }

    void fillWithoutDocument(Visitor delegate) {
        delegate.open("/needs/new");
        delegate.field(Words.TITLE).fill(title);
        delegate.field(Words.DESCRIPTION).fill(description);
        delegate.field(Words.REQUEST).fill(request);
        delegate.chooseFirst(Words.TOPIC);
        delegate.checkbox("sector.itu-t").check();
        delegate.awaitSaved();
    }

    static NeedNumber numberAt(Visitor visitor) {
        visitor.page().waitForURL(NUMBER);
        var match = NUMBER.matcher(visitor.page().url());
        if (!match.find()) {
            throw new AssertionError(
                    "This is no need's address: " + visitor.page().url());
        }
        assertThat(visitor.heading()).isVisible();
        return new NeedNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
}
