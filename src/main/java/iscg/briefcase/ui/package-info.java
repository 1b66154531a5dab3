/** Where documents of a meeting are read, taken along and, by the secretariat, numbered. */
@NullMarked
package iscg.briefcase.ui;

import org.jspecify.annotations.NullMarked;
