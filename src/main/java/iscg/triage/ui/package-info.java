/** The pages of the secretariat's desk, and what it adds to a need's page. */
@NullMarked
package iscg.triage.ui;

import org.jspecify.annotations.NullMarked;
