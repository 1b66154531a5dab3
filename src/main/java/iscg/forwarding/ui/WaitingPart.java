package iscg.forwarding.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What else waits for a person in the bodies they work in, besides slips of needs: contributed by rooms above, as a bean. */
public interface WaitingPart {

    /**
     * The part for the person who is signed in; empty if nothing waits.
     *
     * @param body code of the one body they look at; null for all of theirs
     */
    Optional<Component> of(@Nullable String body);

    /** How much of it waits in all their bodies. Asked at each change of page. */
    long count();
}
