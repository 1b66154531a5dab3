package iscg.passport;

/** Somebody took back their consent: what follows from their passport is forgotten, too. */
public record PassportWithdrawn(long person) {}
