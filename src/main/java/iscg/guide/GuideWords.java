package iscg.guide;

import static java.util.stream.Collectors.toMap;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the pages, buttons and fields that guides speak of are called: their own words, so that both never differ. */
@Component
class GuideWords {

    /** From the name of an argument to the key of the word. */
    static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("advice", "review.send"),
            Map.entry("answer", "need.triage.answer.act"),
            Map.entry("approve", "registrations.approve"),
            Map.entry("ask", "review.delegation.ask"),
            Map.entry("assign", "need.triage.assign"),
            Map.entry("attachments", "attachments.label"),
            Map.entry("capacity", "reviews.capacity"),
            Map.entry("conflict", "review.conflict.declare"),
            Map.entry("continue", "need.form.continue"),
            Map.entry("decline", "registration.decline.act"),
            Map.entry("documents", "document.care.title"),
            Map.entry("draft", "review.delegation.title"),
            Map.entry("forward", "forwarding.form.forward"),
            Map.entry("into", "translations.into"),
            Map.entry("mails", "mail.care.title"),
            Map.entry("meetings", "meetings.title"),
            Map.entry("needs", "needs.title"),
            Map.entry("none", "review.outcome.no-comment"),
            Map.entry("outcome", "review.outcome.label"),
            Map.entry("passport", "passport.title"),
            Map.entry("prepare", "meetings.prepare"),
            Map.entry("publish", "meeting.publish"),
            Map.entry("question", "need.triage.question.act"),
            Map.entry("refer", "review.outcome.referred"),
            Map.entry("register", "registration.register"),
            Map.entry("registrations", "registrations.title"),
            Map.entry("release", "translation.release"),
            Map.entry("reply", "need.reply.act"),
            Map.entry("retry", "mail.care.retry-all"),
            Map.entry("reviews", "reviews.title"),
            Map.entry("revision", "review.outcome.revision-requested"),
            Map.entry("search", "search.title"),
            Map.entry("send", "need.check.send"),
            Map.entry("shortcuts", "triage.keys.title"),
            Map.entry("skip", "shell.skip-link"),
            Map.entry("submit", "needs.submit"),
            Map.entry("text", "document.action.text"),
            Map.entry("track", "triage.track.title"),
            Map.entry("translations", "translations.title"),
            Map.entry("triage", "triage.title"));

    private final Messages messages;

    GuideWords(Messages messages) {
        this.messages = messages;
    }

    Map<String, String> in(Language language) {
        return KEYS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, word -> messages.text(language, word.getValue())));
    }
}
