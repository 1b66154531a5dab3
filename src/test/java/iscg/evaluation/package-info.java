/**
 * The evaluation set-up: everything the portal needs around it, started by {@code ./portal start} on a machine that has only
 * a JDK. Never part of the product: it stands among the tests and is bound to this machine's loopback address.
 */
@NullMarked
package iscg.evaluation;

import org.jspecify.annotations.NullMarked;
