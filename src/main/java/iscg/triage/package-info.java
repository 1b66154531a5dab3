/**
 * The secretariat's desk: the queue with its filters, what is done to several needs at once, the track a need is taken up on, the
 * list of reasons for declining. What happens to a single need, the need itself guards.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "draft",
            "draft :: ui",
            "track",
            "translation",
            "translation :: ui",
            "need",
            "need :: ui"
        })
package iscg.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
