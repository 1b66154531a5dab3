/** The tables of docs/rights-by-state.md, tried cell by cell. */
@NullMarked
package iscg.rights;

import org.jspecify.annotations.NullMarked;
