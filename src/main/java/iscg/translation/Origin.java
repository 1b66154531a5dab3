package iscg.translation;

/** Who translated. */
public enum Origin {
    HUMAN,
    MACHINE
}
