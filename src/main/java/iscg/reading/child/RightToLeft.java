package iscg.reading.child;

/** Tells text that is mostly written from right to left. */
final class RightToLeft {

    private RightToLeft() {}

    /** Presentation forms count too: without them an older PDF in Arabic would hold next to none of its letters. */
    static boolean prevailsIn(String text) {
        var leftward = text.codePoints().filter(RightToLeft::isLeftward).count();
        return leftward * 3 > text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isLeftward(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
