package iscg.reading.child;

import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Listens to a text on its way: whether there is any, and in which direction most of it runs. A text that begins from right to
 * left can be stopped, to be read in another way.
 */
final class TextWatch extends ContentHandlerDecorator {

    /** In letters: a few lines tell. */
    private static final int BEGINNING = 300;

    private final boolean stopAtRightToLeft;
    private long letters;
    private long leftward;
    private boolean inBody;
    private boolean text;
    private boolean stopped;

    TextWatch(ContentHandler handler, boolean stopAtRightToLeft) {
        super(handler);
        this.stopAtRightToLeft = stopAtRightToLeft;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        inBody |= localName.equals("body"); // before it stands the title alone
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inBody) {
            listen(characters, start, length);
        }
        if (stopAtRightToLeft && letters >= BEGINNING && isRightToLeft()) {
            stopped = true;
            throw new WriteLimitReachedException(BEGINNING); // the one exception at which every parser stops
        }
        super.characters(characters, start, length);
    }

    private void listen(char[] characters, int start, int length) {
        for (int at = start, letter; at < start + length; at += Character.charCount(letter)) {
            letter = Character.codePointAt(characters, at, start + length);
            text |= Character.isLetterOrDigit(letter);
            letters += Character.isLetter(letter) ? 1 : 0;
            leftward += isLeftward(letter) ? 1 : 0;
        }
    }

    private static boolean isLeftward(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean hasText() {
        return text;
    }

    /** Presentation forms count too: without them an older PDF in Arabic would hold next to none of its letters. */
    boolean isRightToLeft() {
        return leftward * 3 > letters;
    }
}
