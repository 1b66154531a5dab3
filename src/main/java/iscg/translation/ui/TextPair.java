package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import iscg.language.Language;
import iscg.translation.Origin;
import iscg.translation.TextPart;
import iscg.translation.TranslatedText;
import iscg.ui.Gap;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text and a line that says whether it is the original or who translated it; at a click both stand side by side. */
class TextPair extends Div {

    private final Language language;
    private final List<TextPart> parts;
    private final @Nullable TranslatedText translated;
    private final boolean divided;
    private final NativeButton both = new NativeButton("", click -> turn());
    private final Div texts = new Div();
    private boolean sideBySide;

    /** @param divided whether each part stands under a heading of its own */
    TextPair(Language language, List<TextPart> parts, @Nullable TranslatedText translated, boolean divided) {
        this.language = language;
        this.parts = parts;
        this.translated = translated;
        this.divided = divided;
        addClassName("text-pair");
        both.addClassName("link-button");
        if (translated != null) {
            add(note(noteKey(translated)));
        } else if (language != Reader.current().language()) {
            add(note("translation.note.missing"));
        }
        add(texts);
        show();
    }

    private Paragraph note(String key) {
        var note = new Paragraph(translate(key, Map.of("language", language.tag())));
        note.addClassName("translation-note");
        if (translated != null) {
            note.add(new Gap(), both);
        }
        return note;
    }

    private static String noteKey(TranslatedText text) {
        var machine = text.origin() == Origin.MACHINE ? "-by-machine" : "";
        return "translation.note." + (text.stale() ? "stale" : "translated") + machine;
    }

    private void turn() {
        sideBySide = !sideBySide;
        show();
    }

    private void show() {
        both.setText(translate(sideBySide ? "translation.one" : "translation.both"));
        both.getElement().setAttribute("aria-pressed", String.valueOf(sideBySide));
        texts.removeAll();
        for (var part : parts) {
            if (divided && (sideBySide || part.part() != TextPart.Name.TITLE)) {
                texts.add(new PageSection(translate(part.part().key()), content(part)));
            } else if (!divided) {
                texts.add(content(part));
            }
        }
    }

    private Component content(TextPart part) {
        if (translated == null) {
            return new UserText(part.text(), language);
        }
        var words = ReadableText.wordsOf(part.part(), translated.parts());
        var translation = new UserText(words, translated.language());
        if (!sideBySide) {
            return translation;
        }
        var sides = new Div(
                side("translation.side.original", language, new UserText(part.text(), language)),
                side("translation.side.translation", translated.language(), translation));
        sides.addClassName("sides");
        return sides;
    }

    private static Div side(String key, Language of, UserText text) {
        var name = new Paragraph(translate(key, Map.of("name", LanguageOfText.nameOf(of))));
        name.addClassName("side-name");
        return new Div(name, text);
    }
}
