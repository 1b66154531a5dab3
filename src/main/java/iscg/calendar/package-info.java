/**
 * Meetings in people's own calendars (iCalendar, RFC 5545): one at a time, or all by a subscription at a secret address that each
 * person makes and takes back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui", "audit", "identity", "meeting", "meeting :: ui"})
package iscg.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
