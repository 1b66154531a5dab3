/** The pages of notices: what one was told, how one wants to be told, and who will be told before something is sent. */
@NullMarked
package iscg.notification.ui;

import org.jspecify.annotations.NullMarked;
