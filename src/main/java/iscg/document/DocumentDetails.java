package iscg.document;

import iscg.filetype.DocumentType;
import iscg.filetype.FileName;
import java.io.Serializable;
import java.time.Instant;

/**
 * What may be known of a document without opening it.
 *
 * @param fileName as its sender named it, cleaned; shown isolated, since its direction is its own
 * @param mediaType as its content says, such as {@code application/pdf}
 * @param sha256 of the content, in lower-case hexadecimal
 * @param protectedByPassword whether only a password opens it, so that the portal can neither scan nor search it
 * @param uploadedAt in UTC
 * @param uploadedBy the person's name
 * @param open whether whoever asked may open it now: what is not scanned yet is its sender's alone
 */
public record DocumentDetails(
        DocumentId id,
        String fileName,
        DocumentType type,
        String mediaType,
        FileSize size,
        String sha256,
        boolean protectedByPassword,
        Instant uploadedAt,
        String uploadedBy,
        ScanState scan,
        ReadingState reading,
        boolean open)
        implements Serializable {

    /** Whether there is a text view of it for whoever asked. */
    public boolean hasText() {
        return open && reading == ReadingState.READ;
    }

    /** Whether browsers show it themselves, and whoever asked may open it. */
    public boolean isShowable() {
        return open && type.isShownByBrowsers();
    }

    /** Where all that is known of it stands. */
    public String recordAddress() {
        return "/documents/" + id;
    }

    /** Where a browser shows it without saving it. */
    public String viewAddress() {
        return "/documents/" + id + "/view";
    }

    /** Where its text is read as a page. */
    public String textAddress() {
        return "/documents/" + id + "/text";
    }

    /** Where it is downloaded; the name at the end is for people, the portal asks for the id alone. */
    public String address() {
        return "/documents/" + id + "/" + FileName.inAddress(fileName);
    }
}
