package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.language.Moments;
import iscg.translation.TranslationItem;
import iscg.translation.TranslationStatus;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.StateBadge.Kind;
import iscg.ui.UserText;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what a text is, into which language it goes and until when. */
@Component
class TranslationWords {

    private final BodyNames bodies;
    private final Moments moments;
    private final Clock clock;

    TranslationWords(BodyNames bodies, Moments moments, Clock clock) {
        this.bodies = bodies;
        this.moments = moments;
        this.clock = clock;
    }

    /** The title, in the language of the original; of texts without one what they are. */
    Span title(TranslationItem item) {
        return item.title().isEmpty() ? new Span(kind(item)) : UserText.markedLine(item.title(), item.from());
    }

    /** What sort of text it is and, of advice, whose. */
    String kind(TranslationItem item) {
        return translate(
                item.kind().key(),
                Map.of("body", bodies.name(item.body(), Reader.current().language())));
    }

    /** As in “Chinese → French”, in words. */
    static String way(TranslationItem item) {
        return translate(
                "translation.way",
                Map.of("from", item.from().tag(), "into", item.into().tag()));
    }

    String due(TranslationItem item) {
        var day = moments.day(Moments.endOf(item.dueOn()), Reader.current().language());
        return translate(isLate(item) ? "translation.was-due" : "translation.due", Map.of("day", day));
    }

    boolean isLate(TranslationItem item) {
        return item.status().isWaiting()
                && item.status() != TranslationStatus.MACHINE
                && Moments.dayOf(clock.instant()).isAfter(item.dueOn());
    }

    StateBadge badge(TranslationItem item) {
        return new StateBadge(
                isLate(item) ? Kind.OVERDUE : kindOf(item.status()),
                translate(item.status().key()));
    }

    private static Kind kindOf(TranslationStatus status) {
        return switch (status) {
            case ORIGINAL, MACHINE -> Kind.NEUTRAL;
            case HUMAN -> Kind.DONE;
            case STALE, MISSING -> Kind.WAITING;
        };
    }
}
