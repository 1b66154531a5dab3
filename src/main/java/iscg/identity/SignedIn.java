package iscg.identity;

/** A principal that stands for an actor. */
public interface SignedIn {

    Actor actor();
}
