/** How each reader wants pages to be: kept in the browser, and with whoever is signed in; and the plain page on which it is chosen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "identity"})
package iscg.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
