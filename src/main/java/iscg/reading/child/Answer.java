package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import java.util.List;

/**
 * What the reading process says of a document. Not to be trusted: it comes from where a hostile document was opened.
 *
 * @param html whatever the parser made of it
 */
public record Answer(Kind kind, String html, boolean cut, DocumentMetadata metadata, List<Finding> findings) {

    /** Whether it could be opened. */
    public enum Kind {
        OPENED,
        LOCKED,
        DAMAGED
    }

    static Answer locked() {
        return new Answer(Kind.LOCKED, "", false, DocumentMetadata.NONE, List.of());
    }

    static Answer damaged() {
        return new Answer(Kind.DAMAGED, "", false, DocumentMetadata.NONE, List.of());
    }
}
