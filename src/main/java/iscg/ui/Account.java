package iscg.ui;

import iscg.language.Language;
import java.util.Optional;

/** Who is signed in, for the shell and the public pages. Offered by the room that knows people. */
public interface Account {

    /** Whoever is signed in; empty on public pages. Makes no session. */
    Optional<Holder> holder(Language reader);

    /**
     * The person signed in.
     *
     * @param name as the identity provider gives it
     * @param capacity what the person speaks for, in the reader's language
     */
    record Holder(String name, String capacity) {}
}
