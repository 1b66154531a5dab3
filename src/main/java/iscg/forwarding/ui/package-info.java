/** The pages of forwarding: the parts of a need's page that forward it and show its slips, and where bodies review them. */
@NullMarked
@NamedInterface("ui")
package iscg.forwarding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
