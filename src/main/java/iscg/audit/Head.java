package iscg.audit;

/**
 * The end of the history at some moment: whoever knows it can tell whether anything up to there was altered or cut off.
 *
 * @param position of the last entry, counted from 1; 0 where there is none
 * @param hash in lower-case hexadecimal
 */
public record Head(long position, String hash) {

    /** Before the first entry. */
    public static final Head NONE = new Head(0, "0".repeat(64));
}
