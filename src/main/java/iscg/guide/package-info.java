/**
 * How each role does its work in the portal, task by task, with pictures, and the keys by which everything is reached. Plain pages without
 * a script, a session or an account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui"})
package iscg.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
