package iscg.need;

import java.util.Set;

/** Knows which texts of a need went to bodies; offered by the room that forwards. */
public interface ForwardedRevisions {

    /** The numbers of the revisions, of the need with this key in the database. */
    Set<Integer> of(long need);
}
