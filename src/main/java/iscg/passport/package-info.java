/**
 * Accessibility passports: what somebody needs to take part on equal terms, stated once, sealed in the database, and open to
 * those alone who arrange it, for as long as the person consents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity"})
package iscg.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
