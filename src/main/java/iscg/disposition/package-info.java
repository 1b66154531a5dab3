/**
 * Dispositions: what a meeting decided on each item of its agenda, to whom it falls and by when. The secretariat notes and publishes them;
 * those with a date are actions, followed up until whoever they fall to says that they are done.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "deadline",
            "draft :: ui",
            "translation",
            "translation :: ui",
            "need :: ui",
            "meeting",
            "meeting :: ui"
        })
package iscg.disposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
