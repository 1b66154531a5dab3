/**
 * People at work without a browser: they speak with the running portal over HTTP as its own part in the browser does, sign-in included,
 * and see only what the portal sends them. A window costs little here, so that many can be open at once.
 */
@NullMarked
package iscg.wire;

import org.jspecify.annotations.NullMarked;
