/**
 * The portal's own words as the secretariat edits them without a release: found, checked, published at once, taken back, and exchanged with
 * translation platforms as XLIFF. The words themselves are kept by {@link iscg.language.Messages}; this room says which take their place.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "draft", "draft :: ui"})
package iscg.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
