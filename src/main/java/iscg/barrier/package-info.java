/**
 * What stands in people’s way when they use the portal: reported by anybody on a plain page, seen to by the secretariat. Nobody has to
 * say who they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "draft", "draft :: ui"})
package iscg.barrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
