package iscg.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import iscg.audit.Act.ActorName;
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
import iscg.notification.LetterWriter.About;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final LetterWriter writer;
    private final Choices choices;
    private final NeedParties needs;
    private final SlipParties slips;
    private final Bodies bodies;
    private final Messages messages;
    private final Actors actors;
    private final Clock clock;

    ForeseenLetters(
            Newsroom newsroom,
            LetterWriter writer,
            Choices choices,
            NeedParties needs,
            SlipParties slips,
            Bodies bodies,
            Messages messages,
            Actors actors,
            Clock clock) {
        this.newsroom = newsroom;
        this.writer = writer;
        this.choices = choices;
        this.needs = needs;
        this.slips = slips;
        this.bodies = bodies;
        this.messages = messages;
        this.actors = actors;
        this.clock = clock;
    }

    /** One for each person it will reach, whoever sends it left out: they get a copy. */
    public List<Foreseen> of(Sending sending) {
        var me = actors.current();
        return news(sending)
                .flatMap(news -> news.receivers().stream().map(to -> new Told(to, news)))
                .filter(told -> told.to().person() != me.person())
                .collect(groupingBy(told -> told.to().person(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(told -> foreseen(sending, told, me))
                .toList();
    }

    private Stream<News> news(Sending sending) {
        var leadsTo = sending.number() == null ? "/needs" : sending.number().address();
        return switch (sending.act()) {
            case SUBMIT -> Stream.of(newsroom.arrived(leadsTo, false));
            case REPLY -> Stream.of(newsroom.arrived(leadsTo, true));
            case ASK -> Stream.of(newsroom.asked(leadsTo, parties(sending)));
            case DECLINE -> Stream.of(newsroom.closed(leadsTo, parties(sending), "need-declined", received(sending)));
            case ANSWER -> Stream.of(newsroom.closed(leadsTo, parties(sending), "need-answered", received(sending)));
            case ADVISE ->
                Stream.of(newsroom.advised(
                        leadsTo, parties(sending), sending.targets().getFirst().body()));
            case FORWARD ->
                Stream.concat(
                        sending.targets().stream()
                                .map(target -> newsroom.slip("/reviews/…", target.body(), target.replyBy())),
                        sending.targets().isEmpty()
                                ? Stream.empty()
                                : Stream.of(newsroom.forwarded(leadsTo, parties(sending), codes(sending))));
        };
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

    private Foreseen foreseen(Sending sending, List<Told> told, Actor me) {
        var to = told.getFirst().to();
        var kind = told.getFirst().news().kind();
        var capacity = sending.act() == Sending.Act.ADVISE
                ? me.capacityIn(sending.targets().getFirst().body())
                : me.capacity();
        var by = new ActorName(me.person(), me.name(), capacity);
        var happenings = told.stream()
                .map(one -> new Happening(
                        Objects.requireNonNullElse(sending.number(), NONE_YET),
                        one.news().verb(),
                        by,
                        clock.instant(),
                        one.news().details()))
                .toList();
        var about = new About(
                number(sending, to.language()),
                sending.title(),
                sending.language(),
                told.getFirst().news().leadsTo(),
                happenings);
        var letter = writer.onOneNeed(null, to, kind, about, "", List.of());
        return new Foreseen(letter, choices.of(to.person(), kind));
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

    private record Told(Actor to, News news) {}

    /**
     * What one person will get.
     *
     * @param byMail how they want it by mail; in the portal they find it in any case
     */
    public record Foreseen(Letter letter, ByMail byMail) {}
}
