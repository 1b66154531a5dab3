/** The pages of a meeting while it goes on: one to follow it, one to conduct it. */
@NullMarked
package iscg.live.ui;

import org.jspecify.annotations.NullMarked;
