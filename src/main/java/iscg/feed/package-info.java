/**
 * New documents of meetings in people's own feed readers (Atom, RFC 4287): of all meetings or of one, at a secret address that each
 * person makes and takes back as for calendars.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "document",
            "symbol",
            "meeting",
            "meeting :: ui",
            "briefcase",
            "calendar"
        })
package iscg.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
