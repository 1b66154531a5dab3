/**
 * Symbols of documents: one symbol, one file a language, revisions, addenda and corrigenda. Knows symbols and files, not what
 * bears them: rooms above say through {@link iscg.symbol.SymbolCarriers} who may read a version. What has a symbol never changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "identity", "document", "document :: ui"})
package iscg.symbol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
