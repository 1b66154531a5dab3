package iscg.reading;

/**
 * What a document says of itself. None of it is verified.
 *
 * @param title empty if it has none
 * @param author empty if it names none
 * @param declaredLanguage a BCP 47 tag as declared, empty if none is
 * @param pages pages or slides; 0 if the format does not tell
 */
public record DocumentMetadata(String title, String author, String declaredLanguage, int pages) {

    /** Nothing said. */
    public static final DocumentMetadata NONE = new DocumentMetadata("", "", "", 0);
}
