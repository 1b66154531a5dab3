package iscg.forwarding;

/** The body has replied already; a second reply was not taken. */
public class SlipClosed extends RuntimeException {

    SlipClosed() {
        super("The body has replied already");
    }
}
