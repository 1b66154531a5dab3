/**
 * A meeting while it goes on: the session that is open, the item that is discussed and the list of speakers, conducted by the secretariat and
 * the chair, followed by those who take part, and told to every open page at once.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "symbol",
            "meeting",
            "meeting :: ui",
            "registration",
            "briefcase",
            "disposition",
            "disposition :: ui"
        })
package iscg.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
