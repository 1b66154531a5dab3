/** Members that share a need of another: their statements, and the weight a need has by region and kind of member. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "identity",
            "draft",
            "draft :: ui",
            "translation",
            "translation :: ui",
            "need",
            "need :: ui"
        })
package iscg.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
