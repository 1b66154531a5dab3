/** The append-only history: who did what to what, when and in which capacity. Nothing here is ever changed or removed. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
