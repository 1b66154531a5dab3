/**
 * What tests of every room stand on. Nothing here has to be named in a test: a test that starts a Spring context gets it.
 */
@NullMarked
package iscg.testing;

import org.jspecify.annotations.NullMarked;
