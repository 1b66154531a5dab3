package iscg.ui;

import java.util.Optional;

/** Where one works in a capacity, as a bean of the room that has the place; by it the shell lets people switch. */
public interface CapacityPlace {

    /** The address, without a slash in front; empty where the capacity is none of this room's. */
    Optional<String> of(String capacity);
}
