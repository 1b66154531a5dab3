package iscg.translation.ui;

import com.vaadin.flow.component.html.Div;
import iscg.language.Language;
import iscg.translation.ReadableTextService;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import iscg.ui.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives rooms what to show of their texts: in the reader's language if there is one, else the original. */
@Component
public class ReadableTexts {

    private final ReadableTextService service;

    ReadableTexts(ReadableTextService service) {
        this.service = service;
    }

    /**
     * A version of a text of several parts.
     *
     * @param language the original's
     * @param parts of the original
     */
    public ReadableText of(TextPlace place, int version, Language language, List<TextPart> parts) {
        var reader = Reader.current().language();
        var translated =
                reader == language ? null : service.read(place, version, reader).orElse(null);
        return new ReadableText(language, parts, translated);
    }

    /** A text without parts, of which there is one version. */
    public Div words(TextPlace place, String words, Language language) {
        return words(place, 1, words, language);
    }

    /** A version of a text without parts. */
    public Div words(TextPlace place, int version, String words, Language language) {
        return of(place, version, language, List.of(new TextPart(TextPart.Name.WORDS, words)))
                .words();
    }
}
