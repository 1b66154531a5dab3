package iscg.procedure;

import iscg.meeting.SixTexts;
import java.util.Locale;

/**
 * A step of the standard procedure.
 *
 * @param code by which it is known for good
 * @param names what the secretariat calls one that it added; none for those the portal knows
 */
public record Step(String code, SixTexts names) {

    public static final Step INVITATION = known("INVITATION");
    public static final Step REGISTRATION_OPENS = known("REGISTRATION_OPENS");

    /** Captioning and sign language are asked for when texts are due for translation. */
    public static final Step CAPTIONING = known("CAPTIONING");

    public static final Step DOCUMENTS_FOR_TRANSLATION = known("DOCUMENTS_FOR_TRANSLATION");
    public static final Step INTERPRETATION = known("INTERPRETATION");
    public static final Step REGISTRATION_CLOSES = known("REGISTRATION_CLOSES");
    public static final Step AGENDA = known("AGENDA");
    public static final Step DOCUMENTS_AT_THE_LATEST = known("DOCUMENTS_AT_THE_LATEST");
    public static final Step REPORT = known("REPORT");

    private static final String ADDED = "ADDED-";

    private static Step known(String code) {
        return new Step(code, SixTexts.EMPTY);
    }

    /** The code of the next one that the secretariat adds. */
    static String codeOf(long number) {
        return ADDED + number;
    }

    /** Whether the secretariat added it. */
    public boolean isAdded() {
        return code.startsWith(ADDED);
    }

    /** The key of its name, of one the portal knows. */
    public String key() {
        return "procedure.step." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
