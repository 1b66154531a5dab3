package iscg.wording;

import static java.util.stream.Collectors.joining;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.language.Messages;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One change of one text in one language, with its entry in the history. */
@Component
class TextChange {

    private final EditedTexts edited;
    private final Messages messages;
    private final History history;
    private final Actors actors;
    private final Clock clock;

    TextChange(EditedTexts edited, Messages messages, History history, Actors actors, Clock clock) {
        this.edited = edited;
        this.messages = messages;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the history calls a text. */
    static String subject(String key) {
        return "text:" + key;
    }

    /** By which one sees that nothing changed. */
    static String seal(List<EditedText> ofKey) {
        return DigestUtils.sha256Hex(ofKey.stream()
                .sorted(Comparator.comparing(EditedText::language))
                .map(text -> text.language() + "\n" + text.text() + "\n" + text.packaged())
                .collect(joining("\n\n")));
    }

    /** @param before what is edited now; null where nothing is */
    void to(String key, Language language, String text, @Nullable EditedText before) {
        var packaged = messages.packaged(language, key);
        var shown = before == null ? packaged : before.text();
        if (text.equals(packaged)) {
            if (before != null) {
                edited.remove(key, language);
                record(key, "wording.restored", language, shown, text);
            }
        } else if (before == null || !before.equals(new EditedText(key, language, text, packaged))) {
            edited.save(new EditedText(key, language, text, packaged), clock.instant());
            record(key, text.equals(shown) ? "wording.confirmed" : "wording.published", language, shown, text);
        }
    }

    private void record(String key, String verb, Language language, String before, String after) {
        history.record(new Act(
                subject(key),
                verb,
                actors.current().named(),
                clock.instant(),
                Act.Audience.READERS,
                Map.of("language", language.tag(), "before", before, "after", after)));
    }
}
