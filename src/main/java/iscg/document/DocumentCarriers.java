package iscg.document;

import iscg.identity.Actor;
import java.util.List;

/** Rooms above say through a bean of this kind what a document belongs to. */
public interface DocumentCarriers {

    /** What carries the document, as far as the reader may know of it; the oldest first. */
    List<Carrier> of(Actor reader, DocumentId document);

    /**
     * What a document belongs to.
     *
     * @param symbol such as {@code ISCG-26/N1}
     * @param address of its page
     */
    record Carrier(String symbol, String address) {}
}
