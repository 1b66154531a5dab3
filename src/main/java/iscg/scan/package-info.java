/**
 * Malware scanning: whether content may be handed on, as a virus scanner beside the portal judges it. What becomes of content
 * that is infected, too large to judge or not judged yet is decided by who asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
