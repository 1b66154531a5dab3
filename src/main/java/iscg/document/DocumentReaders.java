package iscg.document;

import iscg.identity.Actor;

/** Rooms above say through a bean of this kind who may read the documents they carry. */
public interface DocumentReaders {

    boolean mayRead(Actor actor, DocumentId document);
}
