package iscg.testing;

import iscg.document.DocumentId;
import iscg.document.DocumentReaders;
import iscg.identity.Actor;
import org.springframework.boot.test.context.TestComponent;

/** Lets everybody read every document while a test says so. */
@TestComponent
public class SetReaders implements DocumentReaders {

    private boolean everybody;

    public void letEverybodyRead(boolean everybody) {
        this.everybody = everybody;
    }

    @Override
    public boolean mayRead(Actor actor, DocumentId document) {
        return everybody;
    }
}
