/** The shell around every view and the parts views are made of. Knows no feature: views enter by {@code @Layout} and {@code @Menu}. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package iscg.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
