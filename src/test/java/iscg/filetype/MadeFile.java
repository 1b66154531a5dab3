package iscg.filetype;

/** A file made for a test, and what it should be taken for if it is taken. */
record MadeFile(String name, DocumentType type, String mediaType, byte[] bytes) {

    static MadeFile of(String name, DocumentType type, byte[] bytes) {
        return new MadeFile(name, type, type.mediaType(), bytes);
    }

    /** A file that is not taken. */
    static MadeFile refused(String name, byte[] bytes) {
        return of(name, DocumentType.TEXT, bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
