/**
 * Whole journeys through the running portal in a real browser, as people make them: found by role and label, in the six
 * languages, with the processes of the evaluation around them.
 */
@NullMarked
package iscg.journey;

import org.jspecify.annotations.NullMarked;
