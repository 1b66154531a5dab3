/** Where translators work, what readers see of translations, and how complete each language is. */
@NullMarked
@NamedInterface("ui")
package iscg.translation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
