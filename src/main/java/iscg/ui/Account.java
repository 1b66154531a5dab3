package iscg.ui;

import iscg.language.Language;
import java.util.List;
import java.util.Optional;

/** Who is signed in, for the shell and the public pages. Offered by the room that knows people. */
public interface Account {

    /** Whoever is signed in; empty on public pages. Makes no session. */
    Optional<Holder> holder(Language reader);

    /**
     * The person signed in.
     *
     * @param name as the identity provider gives it
     * @param capacities in which the person can act, the ordinary one first; never empty
     */
    record Holder(String name, List<Capacity> capacities) {

        /** What the person speaks for wherever a page says nothing narrower, in the reader's language. */
        public String capacity() {
            return capacities.getFirst().words();
        }
    }

    /**
     * Something a person speaks for.
     *
     * @param key as the history keeps it
     * @param words in the reader's language
     */
    record Capacity(String key, String words) {}
}
