/**
 * What runs in the reading process: Tika's parsers and our own checks, asked and answered in frames over the standard streams.
 * Nothing here may need Spring, the database or a secret.
 */
@NullMarked
package iscg.reading.child;

import org.jspecify.annotations.NullMarked;
