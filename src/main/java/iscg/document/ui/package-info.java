/** The part of a form that takes documents. */
@NullMarked
@NamedInterface("ui")
package iscg.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
