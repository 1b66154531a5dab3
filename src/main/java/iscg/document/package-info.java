/**
 * Documents as they are received, typed, stored and handed out. What a document belongs to is known by the rooms above, which
 * say through {@link iscg.document.DocumentReaders} who may read it. No document is ever deleted; what a crash left without one is.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"language", "ui", "audit", "filetype", "identity", "reading", "scan", "storage"})
package iscg.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
