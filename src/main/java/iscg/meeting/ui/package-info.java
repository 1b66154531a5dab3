/** The pages of meetings: lists, the page of one, and the desk at which the secretariat prepares it. */
@NullMarked
@NamedInterface("ui")
package iscg.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
