package iscg.translation;

/**
 * By what a text is known here and in the room that owns it.
 *
 * @param name such as {@code need:ISCG-26/N1}
 */
public record TextPlace(String name) {

    /** What was submitted as a need. */
    public static TextPlace ofNeed(Object number) {
        return new TextPlace("need:" + number);
    }

    /** With what a need was closed. */
    public static TextPlace ofOutcome(Object number) {
        return new TextPlace("outcome:" + number);
    }

    /** What a body replied to a slip. */
    public static TextPlace ofAdvice(Object slip) {
        return new TextPlace("advice:" + slip);
    }

    /** What the history of the text is kept under. */
    String subject() {
        return "text:" + name;
    }
}
