/** The checklist on a meeting's page, and the page on which the secretariat edits its rules. */
@NullMarked
package iscg.procedure.ui;

import org.jspecify.annotations.NullMarked;
