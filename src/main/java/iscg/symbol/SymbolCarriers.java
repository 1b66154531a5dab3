package iscg.symbol;

import iscg.document.DocumentId;
import iscg.identity.Actor;
import java.util.Optional;

/** Rooms above say through a bean of this kind what bears a symbol, and who may read it. */
public interface SymbolCarriers {

    /**
     * What bears a version of a document; empty if it is nothing of this room or the reader may not read that version.
     *
     * @param symbol no corrigendum: who may read a version may read its corrigenda
     * @param original the version's file in its original language
     */
    Optional<Carrier> of(Actor reader, Symbol symbol, DocumentId original);

    /**
     * What bears a document.
     *
     * @param address of its page
     * @param capacity for which it was submitted, as {@link iscg.identity.Bodies#capacity} tells it
     */
    record Carrier(String address, String capacity) {}
}
