package iscg.need;

import iscg.document.DocumentId;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate has typed so far; nothing of it need be complete.
 *
 * @param topic code of the topic; null until chosen
 * @param reply to the secretariat's question; blank where there is none
 * @param language the language of the text; null while it is not known
 * @param languageChosen whether the delegate set the language, so that detection leaves it alone
 * @param wishes codes of the bodies the delegate wants to reach
 */
public record DraftContent(
        @Nullable String topic,
        String title,
        String description,
        String request,
        String reply,
        @Nullable Language language,
        boolean languageChosen,
        Set<Sector> sectors,
        Set<String> wishes,
        List<DocumentId> documents) {

    /** More than any need ever had to say; what is longer belongs into a document. */
    public static final int LONGEST_TEXT = 50_000;

    public static final int LONGEST_TITLE = 300;

    public static final DraftContent EMPTY =
            new DraftContent(null, "", "", "", "", null, false, Set.of(), Set.of(), List.of());

    public DraftContent {
        sectors = Set.copyOf(sectors);
        wishes = Set.copyOf(wishes);
        documents = List.copyOf(documents);
    }

    public DraftContent withTopic(@Nullable String changed) {
        return new DraftContent(
                changed, title, description, request, reply, language, languageChosen, sectors, wishes, documents);
    }

    public DraftContent withTitle(String changed) {
        return new DraftContent(
                topic, changed, description, request, reply, language, languageChosen, sectors, wishes, documents);
    }

    public DraftContent withDescription(String changed) {
        return new DraftContent(
                topic, title, changed, request, reply, language, languageChosen, sectors, wishes, documents);
    }

    public DraftContent withRequest(String changed) {
        return new DraftContent(
                topic, title, description, changed, reply, language, languageChosen, sectors, wishes, documents);
    }

    public DraftContent withReply(String changed) {
        return new DraftContent(
                topic, title, description, request, changed, language, languageChosen, sectors, wishes, documents);
    }

    /** The delegate's own word on the language; detection is silent from then on. */
    public DraftContent withChosenLanguage(Language changed) {
        return new DraftContent(topic, title, description, request, reply, changed, true, sectors, wishes, documents);
    }

    /** The language as detected; without effect once the delegate chose. */
    public DraftContent withDetectedLanguage(Language changed) {
        return languageChosen
                ? this
                : new DraftContent(
                        topic, title, description, request, reply, changed, false, sectors, wishes, documents);
    }

    /** The language as it was chosen; null where it was not. */
    @Nullable
    Language chosenLanguage() {
        return languageChosen ? language : null;
    }

    DraftContent withLanguageOf(DraftContent other) {
        return new DraftContent(
                topic,
                title,
                description,
                request,
                reply,
                other.language,
                other.languageChosen,
                sectors,
                wishes,
                documents);
    }

    public DraftContent withSectors(Set<Sector> changed) {
        return new DraftContent(
                topic, title, description, request, reply, language, languageChosen, changed, wishes, documents);
    }

    public DraftContent withWishes(Set<String> changed) {
        return new DraftContent(
                topic, title, description, request, reply, language, languageChosen, sectors, changed, documents);
    }

    public DraftContent withDocuments(List<DocumentId> changed) {
        return new DraftContent(
                topic, title, description, request, reply, language, languageChosen, sectors, wishes, changed);
    }

    public boolean isEmpty() {
        return withDetectedLanguage(Language.ENGLISH).equals(EMPTY.withDetectedLanguage(Language.ENGLISH));
    }

    /** What stands between this draft and its sending, in the order of the form; empty when it can be sent. */
    public List<DraftProblem> problems() {
        var problems = new ArrayList<DraftProblem>();
        if (topic == null) {
            problems.add(DraftProblem.TOPIC_MISSING);
        }
        require(problems, title, LONGEST_TITLE, DraftProblem.TITLE_MISSING, DraftProblem.TITLE_TOO_LONG);
        require(
                problems,
                description,
                LONGEST_TEXT,
                DraftProblem.DESCRIPTION_MISSING,
                DraftProblem.DESCRIPTION_TOO_LONG);
        require(problems, request, LONGEST_TEXT, DraftProblem.REQUEST_MISSING, DraftProblem.REQUEST_TOO_LONG);
        if (language == null) {
            problems.add(DraftProblem.LANGUAGE_MISSING);
        }
        if (sectors.isEmpty()) {
            problems.add(DraftProblem.SECTORS_MISSING);
        }
        return problems;
    }

    /** The same for a draft that may also be the reply to a question. */
    List<DraftProblem> problems(boolean isReply) {
        var problems = new ArrayList<DraftProblem>();
        if (isReply) {
            require(problems, reply, LONGEST_TEXT, DraftProblem.REPLY_MISSING, DraftProblem.REPLY_TOO_LONG);
        }
        problems.addAll(problems());
        return problems;
    }

    /** The text to be sent; only where {@link #problems()} is empty. */
    NeedText text() {
        return new NeedText(title.strip(), description, request, Objects.requireNonNull(language), sectors, documents);
    }

    private static void require(
            List<DraftProblem> problems, String text, int longest, DraftProblem missing, DraftProblem tooLong) {
        if (text.isBlank()) {
            problems.add(missing);
        } else if (text.length() > longest) {
            problems.add(tooLong);
        }
    }
}
