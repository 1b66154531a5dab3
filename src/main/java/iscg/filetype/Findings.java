package iscg.filetype;

/**
 * What a look at some content found, whatever its name.
 *
 * @param mediaType as detected; {@code application/octet-stream} where nothing is known
 * @param text whether it reads as text
 * @param inside what it carries
 */
record Findings(String mediaType, boolean text, Inside inside) {

    /**
     * What a container carries beside its text.
     *
     * @param macros whether it carries macros
     * @param locked whether some of its entries need a password, as in an encrypted archive
     * @param password whether the whole of it opens with a password alone
     */
    record Inside(boolean macros, boolean locked, boolean password) {

        static final Inside NOTHING = new Inside(false, false, false);
    }
}
