package iscg.symbol;

import iscg.document.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Rooms above say through a bean of this kind to whom documents were forwarded; asked only for who may read them. */
public interface Forwardings {

    /** All forwardings of a document, oldest first; empty if it is nothing of this room. */
    List<Forwarding> of(Symbol base);

    /**
     * To whom exact files were forwarded.
     *
     * @param body the addressee's code
     * @param purpose the key of its official term
     * @param documents what exactly went out
     */
    record Forwarding(String body, String purpose, Instant at, Set<DocumentId> documents) {}
}
