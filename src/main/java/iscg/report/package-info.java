/**
 * The report of a meeting: composed from what was planned, who came and what was decided, remarked on and approved by the chairs, issued in six
 * languages, sent to the advisory groups. Only notices look up to it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "deadline",
            "draft",
            "draft :: ui",
            "document",
            "symbol",
            "paper",
            "translation",
            "translation :: ui",
            "need :: ui",
            "forwarding :: ui",
            "meeting",
            "meeting :: ui",
            "disposition",
            "registration",
            "briefcase"
        })
package iscg.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
