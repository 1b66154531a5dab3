/**
 * Tells people what happened: in the portal and by mail, in their language and as often as they like. Reacts to the events of the rooms
 * below within the transaction of the act, so that whatever is done is told, and what is not done is not. Nobody depends on it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "deadline",
            "translation",
            "need",
            "need :: ui",
            "forwarding",
            "support",
            "barrier",
            "symbol",
            "meeting",
            "meeting :: ui",
            "registration",
            "briefcase",
            "procedure",
            "disposition",
            "report",
            "report :: ui"
        })
package iscg.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
