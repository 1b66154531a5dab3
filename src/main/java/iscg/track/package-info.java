/**
 * The coordination mechanism of the Council report of 2023, 1.5 to 1.7: on which track a theme is taken up, who leads it there,
 * and by which rule. Rules alone; knows no need.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.track;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
