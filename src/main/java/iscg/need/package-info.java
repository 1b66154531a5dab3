/**
 * Needs of members: what a delegate prepares and submits, and what the secretariat does with it until it is answered. A
 * need guards its own way; rooms above tell it what came of forwarding through {@link iscg.need.NeedProgress}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "document",
            "document :: ui",
            "filetype",
            "symbol",
            "symbol :: ui",
            "deadline",
            "deadline :: ui",
            "draft",
            "draft :: ui",
            "track",
            "translation",
            "translation :: ui"
        })
package iscg.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
