/** The way from a meeting into one's own calendar, and the page of one's subscription. */
@NullMarked
package iscg.calendar.ui;

import org.jspecify.annotations.NullMarked;
