/** Where the secretariat finds and edits the portal's own words, and exchanges them with translation platforms. */
@NullMarked
package iscg.wording.ui;

import org.jspecify.annotations.NullMarked;
