/**
 * The pages that anyone only reads: what the portal is for, the accessibility statement, and what went wrong. Plain HTML, in
 * the same frame and style as the views, without a script and without a session.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui"})
package iscg.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
