/** The portal's start; every package below is a room of the house, with its own door. */
@NullMarked
package iscg;

import org.jspecify.annotations.NullMarked;
