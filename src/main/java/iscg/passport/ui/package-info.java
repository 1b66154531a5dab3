/** The page on which one states what one needs, and the way to it. */
@NullMarked
@NamedInterface("ui")
package iscg.passport.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
