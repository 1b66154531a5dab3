package iscg.procedure;

import java.util.Locale;

/** A step of the standard procedure, in the usual order. */
public enum Step {
    INVITATION,
    REGISTRATION_OPENS,
    /** Captioning and sign language are asked for when texts are due for translation. */
    CAPTIONING,
    DOCUMENTS_FOR_TRANSLATION,
    INTERPRETATION,
    REGISTRATION_CLOSES,
    AGENDA,
    DOCUMENTS_AT_THE_LATEST,
    REPORT;

    /** The key of its name. */
    public String key() {
        return "procedure.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
