package iscg.translation;

import static iscg.identity.Player.TRANSLATOR;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.Stage;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Translate what a test needs translated. */
@TestComponent
public class Translators {

    private final TranslationService translations;
    private final ReadableTextService readable;
    private final Stage stage;

    Translators(TranslationService translations, ReadableTextService readable, Stage stage) {
        this.translations = translations;
        this.readable = readable;
        this.stage = stage;
    }

    /** What waits for them in a language, as they find it. */
    public List<TranslationItem> waiting(Language into) {
        return stage.as(TRANSLATOR, () -> translations.waiting(into, null, 0).getContent());
    }

    /** The first text of a kind that waits. */
    public TranslationItem waiting(Language into, TextKind kind) {
        return waiting(into).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Release the first text of a kind that waits in a language. */
    public void release(TextKind kind, Language into, String... segments) {
        var item = waiting(into, kind);
        stage.as(TRANSLATOR, () -> {
            var work = translations.open(item.id()).orElseThrow();
            translations.release(item.id(), work.seen(), List.of(segments));
        });
    }

    /** What somebody reads of a text in a language; empty if it is not translated, or not theirs to read. */
    public Optional<TranslatedText> read(Player reader, TextPlace place, int version, Language language) {
        return stage.as(reader, () -> readable.read(place, version, language));
    }
}
