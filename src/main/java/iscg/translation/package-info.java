/**
 * Texts in six languages: what rooms offer to be read, what translators and machines made of it, what a reader gets, and how
 * complete each language is. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "draft", "draft :: ui"})
package iscg.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
