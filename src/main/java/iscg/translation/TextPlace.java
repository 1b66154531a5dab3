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

    /** Why a member shares a need of another. */
    public static TextPlace ofSupport(Object statement) {
        return new TextPlace("support:" + statement);
    }

    /** What a meeting is called. */
    public static TextPlace ofMeeting(Object meeting) {
        return new TextPlace("meeting:" + meeting);
    }

    /** Where a meeting is held. */
    public static TextPlace ofPlaceOfMeeting(Object meeting) {
        return new TextPlace("place:" + meeting);
    }

    /** Why a meeting will not take place. */
    public static TextPlace ofCancellation(Object meeting) {
        return new TextPlace("cancellation:" + meeting);
    }

    /** What an item of a meeting's agenda is called. */
    public static TextPlace ofItem(Object meeting, Object item) {
        return new TextPlace("item:" + meeting + ":" + item);
    }

    /** What a meeting decided. */
    public static TextPlace ofDecision(Object decision) {
        return new TextPlace("decision:" + decision);
    }

    /** What a document of a meeting is called. */
    public static TextPlace ofDocument(Object symbol) {
        return new TextPlace("document:" + symbol);
    }

    /**
     * What the secretariat asked the submitter of a need.
     *
     * @param position counted from 1 within the need
     */
    public static TextPlace ofQuestion(Object number, int position) {
        return new TextPlace("question:" + number + ":" + position);
    }

    /** What the submitter replied to the question. */
    public static TextPlace ofReply(Object number, int position) {
        return new TextPlace("reply:" + number + ":" + position);
    }

    /** Why a need is taken up on another track than the one proposed. */
    public static TextPlace ofTrack(Object number) {
        return new TextPlace("track:" + number);
    }

    /** The word that goes with slips. */
    public static TextPlace ofNote(Object note) {
        return new TextPlace("note:" + note);
    }

    /** Why a slip was withdrawn. */
    public static TextPlace ofWithdrawal(Object slip) {
        return new TextPlace("withdrawal:" + slip);
    }

    /** What came of an action. */
    public static TextPlace ofCompletion(Object disposition) {
        return new TextPlace("completion:" + disposition);
    }

    /** What a body replied to a report. */
    public static TextPlace ofCoverReply(Object slip) {
        return new TextPlace("cover-reply:" + slip);
    }

    /** What the history of the text is kept under. */
    String subject() {
        return "text:" + name;
    }
}
