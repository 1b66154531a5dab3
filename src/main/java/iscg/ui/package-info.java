/** The parts that views are made of, and what rooms tell the shell around them. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package iscg.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
