/** Where the secretariat notes what a meeting decides, where everybody reads it, and where actions are followed up. */
@NullMarked
@NamedInterface("ui")
package iscg.disposition.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
