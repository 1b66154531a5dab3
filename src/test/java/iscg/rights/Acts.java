package iscg.rights;

import static iscg.forwarding.SlipsOnTheirWay.forAction;

import iscg.forwarding.DelegationService;
import iscg.forwarding.ForwardingRefused;
import iscg.forwarding.ForwardingService;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraftService;
import iscg.forwarding.SlipMovedOn;
import iscg.forwarding.SlipService;
import iscg.forwarding.SlipWithdrawalService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.DraftService;
import iscg.need.MergeRefused;
import iscg.need.MergeService;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.TrackService;
import iscg.need.TriageService;
import iscg.need.WithdrawalService;
import iscg.rights.Situations.Subject;
import iscg.support.SupportService;
import iscg.testing.Stage;
import iscg.track.Theme;
import iscg.track.Track;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How each act of the tables is tried, by whoever is signed in. One line for each row. */
final class Acts {

    /** After every date on which a situation plays. */
    private static final LocalDate LATE_ENOUGH = LocalDate.of(2027, 12, 1);

    private static final Theme THEME = new Theme(true, false, Theme.Matter.ACTIVITIES, false);

    private final Map<String, Predicate<Subject>> onNeeds = new LinkedHashMap<>();
    private final Map<String, Predicate<Subject>> onSlips = new LinkedHashMap<>();

    /** @param other a need into which another can be merged */
    Acts(ApplicationContext portal, NeedNumber other) {
        var tracks = portal.getBean(TrackService.class);
        var mergers = portal.getBean(MergeService.class);
        var withdrawals = portal.getBean(WithdrawalService.class);
        var drafts = portal.getBean(DraftService.class);
        var triage = portal.getBean(TriageService.class);
        var forwarding = portal.getBean(ForwardingService.class);
        var needs = portal.getBean(NeedService.class);
        var slips = portal.getBean(SlipService.class);
        var supports = portal.getBean(SupportService.class);
        onNeeds.put("DraftService.reply", done(it -> drafts.reply(it.number())));
        onNeeds.put("TriageService.assignToMe", done(it -> triage.assignToMe(it.number(), it.version())));
        onNeeds.put("TriageService.ask", done(it -> triage.ask(it.number(), it.version(), "Which?", Language.ENGLISH)));
        onNeeds.put(
                "TriageService.decline",
                done(it -> triage.decline(it.number(), it.version(), "No.", Language.ENGLISH)));
        onNeeds.put(
                "TriageService.answer", done(it -> triage.answer(it.number(), it.version(), "Yes.", Language.ENGLISH)));
        onNeeds.put("TrackService.confirm", done(it -> tracks.confirm(it.number(), it.version(), THEME)));
        onNeeds.put(
                "TrackService.override",
                done(it -> tracks.override(
                        it.number(), it.version(), THEME, Track.INFORMATION_SHARING, "Why.", Language.ENGLISH)));
        onNeeds.put(
                "MergeService.merge",
                done(it -> mergers.merge(it.number(), it.version(), other, "Same.", Language.ENGLISH)));
        onNeeds.put(
                "WithdrawalService.withdraw",
                done(it -> withdrawals.withdraw(it.number(), it.version(), "Solved.", Language.ENGLISH)));
        onNeeds.put("SupportService.maySupport", it -> supports.maySupport(it.number()));
        onNeeds.put("SupportService.state", done(it -> supports.state(it.number(), "So do we.", Language.ENGLISH)));
        onNeeds.put("SupportService.withdraw", done(it -> supports.withdraw(it.number())));
        onNeeds.put(
                "ForwardingService.forward",
                done(it -> forwarding.forward(it.number(), it.version(), List.of(forAction("TSAG")), "", null)));
        onNeeds.put("NeedService.find", it -> needs.find(it.number()).isPresent());
        onNeeds.put("NeedService.timeline", it -> !needs.timeline(it.number()).isEmpty());
        onNeeds.put("SlipService.of", it -> !slips.of(it.number()).isEmpty());
        onReviews(portal.getBean(ReviewService.class));
        onDrafting(portal, portal.getBean(DelegationService.class), portal.getBean(SlipDraftService.class));
        var withdrawing = portal.getBean(SlipWithdrawalService.class);
        onSlips.put(
                "SlipWithdrawalService.withdraw",
                done(it -> withdrawing.withdraw(it.slip().id(), "An error.", Language.ENGLISH)));
    }

    private void onReviews(ReviewService reviews) {
        onSlips.put("ReviewService.open", it -> reviews.open(it.slip().id()).isPresent());
        onSlips.put(
                "ReviewService.sendAdvice",
                done(it -> reviews.sendAdvice(it.slip().id(), "Yes.", Language.ENGLISH)));
        onSlips.put(
                "ReviewService.requestRevision",
                done(it -> reviews.requestRevision(it.slip().id(), "Which?", Language.ENGLISH)));
        onSlips.put(
                "ReviewService.sendNoComment",
                done(it -> reviews.sendNoComment(it.slip().id(), "", Language.ENGLISH)));
        onSlips.put(
                "ReviewService.refer",
                done(it -> reviews.refer(it.slip().id(), "TSAG", LATE_ENOUGH, "Theirs.", Language.ENGLISH)));
    }

    private void onDrafting(ApplicationContext portal, DelegationService delegation, SlipDraftService drafts) {
        var database = portal.getBean(JdbcClient.class);
        var stage = portal.getBean(Stage.class);
        long colleague =
                stage.as(Player.VICE_CHAIR_OF_RAG, () -> stage.current().person());
        onSlips.put(
                "DelegationService.candidates",
                done(it -> delegation.candidates(it.slip().id())));
        onSlips.put(
                "DelegationService.delegate",
                done(it -> delegation.delegate(it.slip().id(), turns(database, it), colleague, "", null)));
        onSlips.put(
                "DelegationService.takeBack",
                done(it -> delegation.takeBack(it.slip().id(), turns(database, it))));
        onSlips.put(
                "DelegationService.handIn",
                done(it -> delegation.handIn(it.slip().id())));
        onSlips.put(
                "DelegationService.giveBack",
                done(it -> delegation.giveBack(it.slip().id(), turns(database, it), "More.")));
        onSlips.put(
                "DelegationService.declareConflict",
                done(it -> delegation.declareConflict(it.slip().id())));
        onSlips.put("SlipDraftService.find", done(it -> drafts.find(it.slip().id(), SlipDraft.Field.TEXT)));
        onSlips.put("SlipDraftService.save", done(it -> drafts.save(it.slip().id(), SlipDraft.Field.TEXT, 0, "Yes.")));
    }

    /** What whoever acts has seen last of the draft's way, whoever it is. */
    private static long turns(JdbcClient database, Subject subject) {
        return database.sql("select draft_turns from slip where id = ?")
                .param(subject.slip().id().value())
                .query(Long.class)
                .single();
    }

    Map<String, Predicate<Subject>> onNeeds() {
        return onNeeds;
    }

    Map<String, Predicate<Subject>> onSlips() {
        return onSlips;
    }

    private static Predicate<Subject> done(Consumer<Subject> act) {
        return subject -> {
            act.accept(subject);
            return true;
        };
    }

    /** Whether it succeeds; refused is what a service says no to for its own reasons, and nothing else. */
    static boolean succeeds(Predicate<Subject> act, Subject subject) {
        try {
            return act.test(subject);
        } catch (AccessDeniedException
                | NeedMovedOn
                | MergeRefused
                | SlipClosed
                | SlipMovedOn
                | ForwardingRefused refused) {
            return false;
        }
    }
}
