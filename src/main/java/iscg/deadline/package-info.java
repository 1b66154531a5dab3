/**
 * Deadlines: until when a text must be there to be translated for a meeting of a body, and when somebody is reminded. The rules of each
 * body are data that the secretariat edits; every day is a day in Geneva.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity"})
package iscg.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
