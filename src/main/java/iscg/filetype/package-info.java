/**
 * What a file is, told by its content, and whether it may come in. Looks into files that nobody trusts, within bounds of its own, and
 * knows nothing of people, storage or the database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.filetype;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
