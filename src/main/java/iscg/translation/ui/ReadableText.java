package iscg.translation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.language.Language;
import iscg.translation.TextPart;
import iscg.translation.TranslatedText;
import iscg.ui.UserText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as its reader gets it: translated, or as it was written. */
public final class ReadableText {

    private final Language language;
    private final List<TextPart> parts;
    private final @Nullable TranslatedText translated;

    ReadableText(Language language, List<TextPart> parts, @Nullable TranslatedText translated) {
        this.language = language;
        this.parts = parts;
        this.translated = translated;
    }

    /** Its title: translated, or the original with the name of its language. */
    public Span title() {
        return translated == null
                ? UserText.markedLine(wordsOf(TextPart.Name.TITLE, parts), language)
                : UserText.line(wordsOf(TextPart.Name.TITLE, translated.parts()), translated.language());
    }

    /** Each part but the title under a heading of its own, and above them what it is and the way to see both side by side. */
    public Div sections() {
        return new TextPair(language, parts, translated, true);
    }

    /** A text without parts, as one. */
    Div words() {
        return new TextPair(language, parts, translated, false);
    }

    static String wordsOf(TextPart.Name name, List<TextPart> parts) {
        return TextPart.wordsOf(name, parts).orElse("");
    }
}
