package iscg.notification;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.ui.Names;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its receiver reads it, in their language.
 *
 * @param id by which mail programs know it again; null while it is only shown
 * @param subject of one line
 * @param lead the sentence above all
 * @param parts one for each need, the newest first
 * @param foot why one gets it, and what one can do about it
 * @param settings the address where one chooses how to be told
 * @param end the address that ends mails of this kind; null for a digest
 * @param answers the identifiers of the conversation it belongs to, the oldest first; empty for a digest
 */
public record Letter(
        @Nullable String id,
        Actor to,
        Language language,
        String subject,
        String lead,
        List<Part> parts,
        String foot,
        String settings,
        @Nullable String end,
        List<String> answers) {

    /**
     * The news on one need.
     *
     * @param number as officially written
     * @param title in the language it was written in
     * @param address of the page on which one sees to it
     */
    public record Part(String number, String title, Language titleLanguage, String address, List<Line> lines) {

        public String numberInSentence() {
            return Names.inSentence(number);
        }
    }

    /**
     * One happening.
     *
     * @param moment in Geneva's time
     */
    public record Line(String words, String moment) {}

    /** The identifier of a mail; the same whenever it is sent, so that who gets it twice can know. */
    static String identifier(UUID mail, String domain) {
        return "<" + mail + "@" + domain + ">";
    }
}
