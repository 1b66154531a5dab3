package iscg.barrier;

import iscg.barrier.BarrierWords.Field;
import iscg.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;

/**
 * The form of a report as it came.
 *
 * @param sending known by this form alone
 * @param trap what stands in the field that people do not see and programs fill in
 */
record BarrierForm(UUID sending, BarrierWords words, String trap) {

    private static final String LANGUAGE = "lang";
    private static final String SENDING = "sending";
    private static final String TRAP = "website";

    /** An empty one. */
    static BarrierForm begun(String page, Language language) {
        return new BarrierForm(UUID.randomUUID(), new BarrierWords("", page, "", "", language), "");
    }

    /** @param reader the language in which it is answered, unless the form says in which it was written */
    static BarrierForm in(HttpServletRequest request, Language reader) {
        var language = Language.ofTag(said(request, LANGUAGE)).orElse(reader);
        var words = new BarrierWords(
                said(request, Field.DOING.word()),
                said(request, Field.PAGE.word()),
                said(request, Field.OBSTACLE.word()),
                said(request, Field.CONTACT.word()),
                language);
        return new BarrierForm(sending(said(request, SENDING)), words, said(request, TRAP));
    }

    /** Filled in by a program, or by somebody who sees the field all the same. */
    public boolean isTrapped() {
        return !trap.isEmpty();
    }

    /** Browsers write line breaks of forms as two characters; counted is what was typed. */
    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replace("\r\n", "\n")
                .strip();
    }

    private static UUID sending(String said) {
        try {
            return UUID.fromString(said);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
