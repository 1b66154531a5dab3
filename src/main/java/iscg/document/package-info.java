/**
 * Documents as they are received, typed, stored and handed out. What a document belongs to is known by the rooms above, which
 * say through {@link iscg.document.DocumentReaders} who may read it. Nothing is ever deleted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "reading", "scan", "storage"})
package iscg.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
