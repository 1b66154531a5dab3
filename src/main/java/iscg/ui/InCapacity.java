package iscg.ui;

import java.util.Optional;

/** A page on which one acts in one capacity, whatever else one speaks for; the shell then says which. */
public interface InCapacity {

    /** The capacity's key, as in {@code body:TSAG:vice-chair}; empty where the page leaves it open. */
    Optional<String> capacity();
}
