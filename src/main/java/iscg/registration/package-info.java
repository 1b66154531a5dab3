/**
 * Who comes to a meeting: registrations by delegates, approved by the focal point of their member, the list of participants, and what is
 * arranged for those who need it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "language",
            "ui",
            "audit",
            "identity",
            "meeting",
            "meeting :: ui",
            "need :: ui",
            "passport",
            "passport :: ui"
        })
package iscg.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
