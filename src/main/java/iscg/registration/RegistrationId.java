package iscg.registration;

import java.io.Serializable;

/** By what the portal knows a registration. */
public record RegistrationId(long value) implements Serializable {}
