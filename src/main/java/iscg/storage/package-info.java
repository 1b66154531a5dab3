/**
 * Where content lies, each named by its SHA-256 and stored once: in a folder or in an object store that speaks S3. What content
 * belongs to is known by the rooms above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
