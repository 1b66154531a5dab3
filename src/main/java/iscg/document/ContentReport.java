package iscg.document;

import java.util.List;

/**
 * What a look at all content that documents refer to found.
 *
 * @param checked how many contents were to be looked at; documents of the same content count once
 */
public record ContentReport(int checked, List<Problem> problems) {

    /** What is wrong with content. */
    public enum Trouble {
        /** Its bytes are not those that were received. */
        DAMAGED,
        /** It is not stored. */
        MISSING,
        /** The storage fails to give it: nobody can tell what it is. */
        UNREADABLE
    }

    /**
     * Content with which something is wrong.
     *
     * @param sha256 of what was received
     * @param documents that refer to it, oldest first; uploading the same file again mends them all
     */
    public record Problem(String sha256, Trouble trouble, List<Reference> documents) {}

    /** A document by what people know it by. */
    public record Reference(DocumentId document, String fileName) {}

    public boolean isSound() {
        return problems.isEmpty();
    }

    public long count(Trouble trouble) {
        return problems.stream().filter(problem -> problem.trouble() == trouble).count();
    }
}
