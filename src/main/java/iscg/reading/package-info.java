/**
 * Text, metadata and findings of one document, read in a limited process of its own, so that a hostile document harms nothing
 * but that process. What comes back is cleaned here, because the process that read a hostile document is not trusted either.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package iscg.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
