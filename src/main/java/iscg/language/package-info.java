/**
 * The six official languages of the Union on an equal footing: their texts, directions, dates and detection. Knows nothing
 * of the portal's subject.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
