package iscg.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word, with a shape of its own; the colour comes third and says nothing that the word does not. */
public class StateBadge extends Span {

    public StateBadge(Kind kind, String word) {
        super(word);
        addClassNames("state", "state-" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What sort of state it is. The word is the room's own; the kind gives shape and colour. */
    public enum Kind {
        /** Somebody is to act: a half-filled disc, amber. */
        WAITING,
        /** Somebody should have acted by now: a triangle, red. */
        OVERDUE,
        /** It goes on at this moment: a full disc, blue. */
        NOW,
        /** It is done: a tick, green. */
        DONE,
        /** Seen by its writer alone: a pencil, violet. */
        DRAFT,
        /** Nothing is asked of anybody: a ring, grey. */
        NEUTRAL
    }
}
