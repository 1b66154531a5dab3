/**
 * The append-only history: who did what to what, when and in which capacity. Nothing here is ever changed or removed: its entries
 * are a chain of hashes, the ends of which are signed and kept outside the database, and some yield receipts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package iscg.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
