/** The parts by which pages show the versions of a document. */
@NullMarked
@NamedInterface("ui")
package iscg.symbol.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
