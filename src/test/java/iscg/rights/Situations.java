package iscg.rights;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;

import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.forwarding.DelegationService;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraftService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipWithdrawalService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.MergeService;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.need.WithdrawalService;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Brings a new need with a document, and where it was forwarded its slip to RAG, to each of the states that the tables name. */
final class Situations {

    private final Stage stage;
    private final SetClock clock;
    private final NeedsOnTheirWay needs;
    private final SlipsOnTheirWay slips;
    private final TriageService triage;
    private final MergeService mergers;
    private final WithdrawalService withdrawals;
    private final SlipDraftService drafts;
    private final SlipWithdrawalService slipWithdrawals;
    private final DelegationService delegation;
    private final ReviewService reviews;
    private final DocumentService documents;

    Situations(ApplicationContext portal) {
        stage = portal.getBean(Stage.class);
        clock = portal.getBean(SetClock.class);
        needs = portal.getBean(NeedsOnTheirWay.class);
        slips = portal.getBean(SlipsOnTheirWay.class);
        triage = portal.getBean(TriageService.class);
        mergers = portal.getBean(MergeService.class);
        withdrawals = portal.getBean(WithdrawalService.class);
        drafts = portal.getBean(SlipDraftService.class);
        slipWithdrawals = portal.getBean(SlipWithdrawalService.class);
        delegation = portal.getBean(DelegationService.class);
        reviews = portal.getBean(ReviewService.class);
        documents = portal.getBean(DocumentService.class);
    }

    /** A need in that state. */
    Subject need(String state) {
        var document = stage.as(
                DELEGATE_OF_KENYA,
                () -> documents.receive(
                        "note.txt", new ByteArrayInputStream("A note".getBytes(StandardCharsets.UTF_8))));
        var number = needs.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(document.id())));
        switch (state) {
            case "submitted" -> {}
            case "asked back" ->
                bySecretary(() -> triage.ask(number, needs.version(number), "Which?", Language.ENGLISH));
            case "awaiting advice" -> slips.forwarded(number, List.of(forAction("RAG")));
            case "ready to answer" -> slips.forwarded(number, List.of(forInformation("RAG")));
            case "answered" -> answer(number);
            case "answered after forwarding" -> {
                slips.forwarded(number, List.of(forAction("RAG")));
                answer(number);
            }
            case "declined" ->
                bySecretary(() -> triage.decline(number, needs.version(number), "No.", Language.ENGLISH));
            case "merged" -> {
                var into = needs.submitted();
                bySecretary(() -> mergers.merge(number, needs.version(number), into, "Same.", Language.ENGLISH));
            }
            case "withdrawn" ->
                stage.as(
                        DELEGATE_OF_KENYA,
                        () -> withdrawals.withdraw(number, needs.version(number), "Solved.", Language.ENGLISH));
            default -> throw new AssertionError("No way to bring a need to the state: " + state);
        }
        return subject(number, document);
    }

    private void answer(NeedNumber number) {
        bySecretary(() -> triage.answer(number, needs.version(number), "Yes.", Language.ENGLISH));
    }

    private void bySecretary(Runnable act) {
        stage.as(SECRETARY, act);
    }

    /** A need whose slip to RAG is in that state. */
    Subject slip(String state) {
        clock.set(SetClock.MONDAY);
        var sent = need("awaiting advice");
        var id = sent.slip().id();
        switch (state) {
            case "sent" -> {}
            case "seen" -> stage.as(CHAIR_OF_RAG, () -> reviews.open(id));
            case "in work" -> stage.as(CHAIR_OF_RAG, () -> drafts.save(id, SlipDraft.Field.TEXT, 0, "So far"));
            case "being drafted" -> delegate(id);
            case "handed in" -> {
                delegate(id);
                stage.as(Somebody.R.player(), () -> {
                    drafts.save(id, SlipDraft.Field.TEXT, 0, "So far");
                    delegation.handIn(id);
                });
            }
            case "withdrawn" -> bySecretary(() -> slipWithdrawals.withdraw(id, "By mistake.", Language.ENGLISH));
            case "overdue" -> clock.set(Moments.endOf(REPLY_BY).plusSeconds(1));
            case "replied" -> stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(id, "Yes.", Language.ENGLISH));
            default -> throw new AssertionError("No way to bring a slip to the state: " + state);
        }
        return sent;
    }

    private void delegate(SlipId slip) {
        long reviewer = stage.as(Somebody.R.player(), () -> stage.current().person());
        stage.as(CHAIR_OF_RAG, () -> delegation.delegate(slip, 0, reviewer, "", null));
    }

    private Subject subject(NeedNumber number, DocumentDetails document) {
        var slip = slips.of(number).stream().findFirst().orElse(null);
        return new Subject(number, needs.version(number), document, slip);
    }

    /**
     * What is acted on.
     *
     * @param version of the need, as whoever acts has seen it
     * @param ofRag the slip; null where the need was not forwarded
     */
    record Subject(
            NeedNumber number,
            long version,
            DocumentDetails document,
            @Nullable SlipDetails ofRag) {

        SlipDetails slip() {
            return Objects.requireNonNull(ofRag);
        }
    }
}
