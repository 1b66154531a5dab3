/** Fields that keep what is typed. */
@NullMarked
@NamedInterface("ui")
package iscg.draft.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
