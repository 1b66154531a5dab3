/**
 * The standard procedure of meetings: what must be done by when, counted from the meeting by the rules of each body, who is
 * responsible, and what is late. The rules are data that the secretariat edits.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "deadline",
            "draft :: ui",
            "meeting",
            "meeting :: ui"
        })
package iscg.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
