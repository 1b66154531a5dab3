/** The parts by which forms take documents and pages show them. */
@NullMarked
@NamedInterface("ui")
package iscg.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
