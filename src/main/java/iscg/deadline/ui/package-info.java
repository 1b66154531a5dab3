/** The page on which the secretariat edits deadlines, and the sentence by which others read them before they send. */
@NullMarked
@NamedInterface("ui")
package iscg.deadline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
