/**
 * Meetings: prepared by the secretariat, published to everybody, with their agenda. Rooms that take care of who comes, of what must be
 * done before and of calendars stand above and contribute to a meeting's page.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "draft",
            "draft :: ui",
            "translation",
            "translation :: ui",
            "symbol",
            "deadline",
            "need",
            "need :: ui"
        })
package iscg.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
