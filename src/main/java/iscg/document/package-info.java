/** Documents people attach: received as a stream, typed by their content, kept under their hash, handed out to those who may read them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity"})
package iscg.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
