/**
 * Whether what the portal keeps is as it was: a command for those who run it, over all that is kept, and a public page for those
 * who hold a receipt.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "storage", "document"})
package iscg.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
