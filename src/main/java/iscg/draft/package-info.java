/** What people are typing, kept until it is sent: on the server as they type, in the browser while the server cannot be reached. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "identity"})
package iscg.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
