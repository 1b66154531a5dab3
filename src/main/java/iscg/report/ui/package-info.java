/** Where a report is written, read by the chairs, issued and sent, and where everybody finds it. */
@NullMarked
@NamedInterface("ui")
package iscg.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
