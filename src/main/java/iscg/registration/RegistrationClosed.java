package iscg.registration;

/** The meeting takes no registrations any more; nothing was done. */
public class RegistrationClosed extends RuntimeException {

    RegistrationClosed() {
        super("The meeting takes no registrations");
    }
}
