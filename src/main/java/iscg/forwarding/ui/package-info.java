/** The pages of forwarding: the parts of a need's page that forward it and show its slips, and where bodies review them. */
@NullMarked
package iscg.forwarding.ui;

import org.jspecify.annotations.NullMarked;
