package iscg.registration;

import java.util.Locale;

/** Where a registration stands. */
public enum RegistrationState {
    /** Waits for the focal point. */
    REQUESTED,
    APPROVED,
    DECLINED,
    /** Taken back by the delegate. */
    WITHDRAWN;

    /** The key of its name. */
    public String key() {
        return "registration.state." + name().toLowerCase(Locale.ROOT);
    }
}
