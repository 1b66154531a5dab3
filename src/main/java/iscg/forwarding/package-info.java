/** Needs on their way to bodies: one slip per addressee, the advice that comes back, and the silence that shows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "document",
            "document :: ui",
            "symbol",
            "symbol :: ui",
            "deadline",
            "deadline :: ui",
            "draft",
            "draft :: ui",
            "translation",
            "translation :: ui",
            "need",
            "need :: ui"
        })
package iscg.forwarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
