/** Where the secretariat sees which barriers were reported, and says what became of them. */
@NullMarked
package iscg.barrier.ui;

import org.jspecify.annotations.NullMarked;
