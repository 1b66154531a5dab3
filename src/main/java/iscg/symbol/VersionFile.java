package iscg.symbol;

import iscg.document.DocumentDetails;
import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a document in one language.
 *
 * @param original whether the version was put down in this language
 * @param title in this language; blank where the name of the file says it
 * @param addedAt when it got its symbol, in UTC
 */
public record VersionFile(FileSymbol symbol, boolean original, String title, Instant addedAt, DocumentDetails document)
        implements Serializable {

    /** What people call it. */
    public String name() {
        return title.isBlank() ? document.fileName() : title;
    }

    public String textAddress() {
        return symbol.address() + "/text";
    }

    public String viewAddress() {
        return symbol.address() + "/view";
    }

    public String downloadAddress() {
        return symbol.address() + "/download";
    }

    /** Where it is compared with the version before it. */
    public String changesAddress() {
        return symbol.address() + "/changes";
    }
}
