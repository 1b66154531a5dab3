/**
 * People, the members and bodies they act for, their roles, and how they sign in. Every room above asks {@link
 * iscg.identity.Actors} who is acting; nobody above reads a claim.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit"})
package iscg.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
