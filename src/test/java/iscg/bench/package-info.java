/** Measures the portal on the machine at hand; anyone can rerun it by {@code ./portal bench}. Never part of the tests. */
@NullMarked
package iscg.bench;

import org.jspecify.annotations.NullMarked;
