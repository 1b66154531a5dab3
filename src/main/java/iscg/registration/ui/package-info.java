/** What registration adds to a meeting's page, and the focal point's list. */
@NullMarked
package iscg.registration.ui;

import org.jspecify.annotations.NullMarked;
