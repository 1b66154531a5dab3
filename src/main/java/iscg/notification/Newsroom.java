package iscg.notification;

import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.need.NeedParties.Parties;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows who is told what. Asked after an act by what tells people, and before it by what shows whom it will reach: so both say the same. */
@Component
class Newsroom {

    private final Directory directory;

    Newsroom(Directory directory) {
        this.directory = directory;
    }

    /** A new need, or a reply to what was asked. */
    News arrived(String leadsTo, boolean replies) {
        return new News(
                NoticeKind.ARRIVALS,
                replies ? "need-replied" : "need-submitted",
                Map.of(),
                leadsTo,
                directory.secretariat());
    }

    News asked(String leadsTo, Parties need) {
        return new News(NoticeKind.QUESTIONS, "need-asked", Map.of(), leadsTo, submitter(need));
    }

    /** @param replyBy null where no reply is expected */
    News slip(String leadsTo, String body, @Nullable LocalDate replyBy) {
        return replyBy == null
                ? news(NoticeKind.REVIEWS, "slip-for-information", body, leadsTo)
                : new News(
                        NoticeKind.REVIEWS,
                        "slip-for-action",
                        Map.of("body", body, "day", replyBy.toString()),
                        leadsTo,
                        directory.speakingFor(body));
    }

    News forwarded(String leadsTo, Parties need, Collection<String> bodies) {
        return new News(
                NoticeKind.PROGRESS,
                "need-forwarded",
                Map.of("bodies", String.join(",", bodies)),
                leadsTo,
                submitter(need));
    }

    /** That a body sent its advice. */
    News advised(String leadsTo, Parties need, String body) {
        return replied(leadsTo, need, "advice-sent", body, Map.of());
    }

    /** How a body replied: to the submitter, and to whoever is in charge in the secretariat or, while nobody is, to all of it. */
    News replied(String leadsTo, Parties need, String verb, String body, Map<String, String> more) {
        var receivers = new LinkedHashSet<>(submitter(need));
        receivers.addAll(inCharge(need));
        var details = new HashMap<>(more);
        details.put("body", body);
        return new News(NoticeKind.PROGRESS, verb, details, leadsTo, List.copyOf(receivers));
    }

    /** That somebody keeps out of a review: to all whom the reply concerns. */
    News conflict(String leadsTo, Parties need, String body) {
        var receivers = new LinkedHashSet<>(submitter(need));
        receivers.addAll(inCharge(need));
        receivers.addAll(directory.speakingFor(body));
        return new News(
                NoticeKind.PROGRESS, "conflict-declared", Map.of("body", body), leadsTo, List.copyOf(receivers));
    }

    /** That nobody is left to send a body's reply: to whoever is to name somebody. */
    News nobodySends(String leadsTo, Parties need, String body) {
        return new News(NoticeKind.PROGRESS, "nobody-sends", Map.of("body", body), leadsTo, inCharge(need));
    }

    /** What whoever drafts a reply, or sends it for others, is asked. */
    News toDrafter(String leadsTo, long drafter, String verb, String body) {
        return new News(
                NoticeKind.REVIEWS,
                verb,
                Map.of("body", body),
                leadsTo,
                directory.find(drafter).stream().toList());
    }

    /** What those who speak for a body are told of its slip. */
    News toBody(String leadsTo, String verb, String body) {
        return news(NoticeKind.REVIEWS, verb, body, leadsTo);
    }

    /** The last word: to the submitter and to everybody who speaks for a body that received the need. */
    News closed(String leadsTo, Parties need, String verb, Collection<String> bodies) {
        var receivers = new LinkedHashSet<>(submitter(need));
        bodies.forEach(body -> receivers.addAll(directory.speakingFor(body)));
        return new News(NoticeKind.PROGRESS, verb, Map.of(), leadsTo, List.copyOf(receivers));
    }

    /** To whoever takes charge, where somebody else decided so. */
    News assigned(String leadsTo, long assignee) {
        return new News(
                NoticeKind.ARRIVALS,
                "need-assigned",
                Map.of(),
                leadsTo,
                directory.find(assignee).stream().toList());
    }

    /** To whoever works on it: who is in charge, and those who speak for bodies that received it. */
    News withdrawn(String leadsTo, Parties need, Collection<String> bodies) {
        var receivers = new LinkedHashSet<>(inCharge(need));
        bodies.forEach(body -> receivers.addAll(directory.speakingFor(body)));
        return new News(NoticeKind.PROGRESS, "need-withdrawn", Map.of(), leadsTo, List.copyOf(receivers));
    }

    /** What the submitter alone is told of their need. */
    News toSubmitter(String leadsTo, Parties need, String verb, Map<String, String> details) {
        return new News(NoticeKind.PROGRESS, verb, details, leadsTo, submitter(need));
    }

    /** To those from whom the reply is awaited; where there is nobody, to whoever is to name somebody. */
    News due(String leadsTo, Parties need, String body, List<Actor> awaited, LocalDate day, int daysLeft) {
        return new News(
                NoticeKind.REMINDERS,
                daysLeft < 0 ? "reply-overdue" : "reply-due",
                Map.of("body", body, "day", day.toString(), "days", String.valueOf(daysLeft)),
                leadsTo,
                awaited.isEmpty() ? inCharge(need) : awaited);
    }

    private News news(NoticeKind kind, String verb, String body, String leadsTo) {
        return new News(kind, verb, Map.of("body", body), leadsTo, directory.speakingFor(body));
    }

    private List<Actor> submitter(Parties need) {
        return directory.find(need.submitter()).stream().toList();
    }

    private List<Actor> inCharge(Parties need) {
        var assignee = need.assignee();
        return assignee == null
                ? directory.secretariat()
                : directory.find(assignee).stream().toList();
    }
}
