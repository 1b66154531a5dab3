package iscg.forwarding;

/** The body has replied already, or the secretariat took the slip back; nothing more was taken. */
public class SlipClosed extends RuntimeException {

    SlipClosed() {
        super("The slip is closed");
    }
}
