package iscg.notification;

import iscg.forwarding.SlipParties;
import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import iscg.need.Sending;
import iscg.need.Sending.Target;
import iscg.need.Sending.Within;
import iscg.notification.Subjects.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each would read if something were sent now; found out in the same way as when it is sent. For everybody signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ForeseenLetters {

    /** Stands for the number of a need that has none yet; never shown, since words stand for it. */
    private static final NeedNumber NONE_YET = new NeedNumber(2000, 0);

    private final Newsroom newsroom;
    private final Foresight foresight;
    private final NeedParties needs;
    private final SlipParties slips;
    private final Bodies bodies;
    private final Messages messages;
    private final Actors actors;

    ForeseenLetters(
            Newsroom newsroom,
            Foresight foresight,
            NeedParties needs,
            SlipParties slips,
            Bodies bodies,
            Messages messages,
            Actors actors) {
        this.newsroom = newsroom;
        this.foresight = foresight;
        this.needs = needs;
        this.slips = slips;
        this.bodies = bodies;
        this.messages = messages;
        this.actors = actors;
    }

    /** One for each person it will reach, whoever sends it left out: they get a copy. */
    public List<Foreseen> of(Sending sending) {
        var me = actors.current();
        var by = sending.within() == null
                ? me.named()
                : me.namedIn(sending.within().body());
        var subject = Objects.requireNonNullElse(sending.number(), NONE_YET).toString();
        return foresight.of(
                news(sending),
                me,
                by,
                subject,
                reader -> new Subject(number(sending, reader), sending.title(), sending.language()));
    }

    private Stream<News> news(Sending sending) {
        var within = sending.within();
        return within == null ? onNeed(sending) : inBody(sending, within);
    }

    private Stream<News> onNeed(Sending sending) {
        var leadsTo = leadsTo(sending);
        return switch (sending.act()) {
            case SUBMIT -> Stream.of(newsroom.arrived(leadsTo, false));
            case REPLY -> Stream.of(newsroom.arrived(leadsTo, true));
            case ASK -> Stream.of(newsroom.asked(leadsTo, parties(sending)));
            case DECLINE -> Stream.of(newsroom.closed(leadsTo, parties(sending), "need-declined", received(sending)));
            case ANSWER -> Stream.of(newsroom.closed(leadsTo, parties(sending), "need-answered", received(sending)));
            case WITHDRAW -> Stream.of(newsroom.withdrawn(leadsTo, parties(sending), received(sending)));
            case TRACK -> Stream.of(newsroom.toSubmitter(leadsTo, parties(sending), "need-tracked", Map.of()));
            case SUPPORT ->
                Stream.ofNullable(actors.current().member())
                        .map(member -> newsroom.toSubmitter(
                                leadsTo, parties(sending), "need-supported", Map.of("member", member)));
            case MERGE ->
                Stream.ofNullable(sending.into())
                        .map(into -> newsroom.toSubmitter(
                                leadsTo, parties(sending), "need-merged", Map.of("into", into.toString())));
            case FORWARD ->
                Stream.concat(
                        toBodies(sending),
                        sending.targets().isEmpty()
                                ? Stream.empty()
                                : Stream.of(newsroom.forwarded(leadsTo, parties(sending), codes(sending))));
            default -> throw new IllegalArgumentException("Done within a body: " + sending.act());
        };
    }

    private Stream<News> inBody(Sending sending, Within slip) {
        var leadsTo = leadsTo(sending);
        return switch (sending.act()) {
            case ADVISE -> Stream.of(newsroom.advised(leadsTo, parties(sending), slip.body()));
            case NO_COMMENT -> Stream.of(replied(sending, slip, "no-comment", Map.of()));
            case REQUEST_REVISION -> Stream.of(replied(sending, slip, "revision-requested", Map.of()));
            case REFER ->
                Stream.concat(
                        toBodies(sending),
                        sending.targets().stream()
                                .map(to -> replied(sending, slip, "slip-referred", Map.of("other", to.body()))));
            case DECLARE_CONFLICT -> Stream.of(newsroom.conflict(leadsTo, parties(sending), slip.body()));
            case DELEGATE -> toDrafter(slip, "slip-delegated");
            case GIVE_BACK -> toDrafter(slip, "draft-given-back");
            case NAME_SUBSTITUTE -> toDrafter(slip, "substitute-named");
            case HAND_IN -> Stream.of(newsroom.toBody(slip.address(), "draft-handed-in", slip.body()));
            case TAKE_BACK -> Stream.of(newsroom.toBody(slip.address(), "slip-withdrawn", slip.body()));
            default -> throw new IllegalArgumentException("Not done within a body: " + sending.act());
        };
    }

    private News replied(Sending sending, Within slip, String verb, Map<String, String> more) {
        return newsroom.replied(leadsTo(sending), parties(sending), verb, slip.body(), more);
    }

    private Stream<News> toDrafter(Within slip, String verb) {
        return Stream.ofNullable(slip.person())
                .map(drafter -> newsroom.toDrafter(slip.address(), drafter, verb, slip.body()));
    }

    /** The slips have no address before they are sent. */
    private Stream<News> toBodies(Sending sending) {
        return sending.targets().stream().map(target -> newsroom.slip("/reviews/…", target.body(), target.replyBy()));
    }

    private static String leadsTo(Sending sending) {
        return sending.number() == null ? "/needs" : sending.number().address();
    }

    private static List<String> codes(Sending sending) {
        return sending.targets().stream().map(Target::body).sorted().toList();
    }

    private NeedParties.Parties parties(Sending sending) {
        return needs.of(Objects.requireNonNull(sending.number()));
    }

    private List<String> received(Sending sending) {
        return slips.bodies(Objects.requireNonNull(sending.number()));
    }

    private String number(Sending sending, Language reader) {
        return sending.number() == null
                ? messages.text(reader, "notice.number-to-come")
                : sending.number().toString();
    }

    /** The capacity in which somebody receives something, in words. */
    public String capacity(Actor to, Language reader) {
        return bodies.capacity(to.capacity(), reader);
    }

    /**
     * What one person will get.
     *
     * @param byMail how they want it by mail; in the portal they find it in any case
     */
    public record Foreseen(Letter letter, ByMail byMail) {}
}
