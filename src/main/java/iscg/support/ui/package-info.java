/** What the room adds to a need's page. */
@NullMarked
package iscg.support.ui;

import org.jspecify.annotations.NullMarked;
