package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import iscg.audit.Act;
import iscg.audit.Fingerprint;
import iscg.audit.History;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.Samples;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the history states of the acts on a need, and what receipts are given for. */
@PortalTest
class NeedReceiptsTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    NeedService needs;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @Autowired
    TriageService triage;

    @Autowired
    DocumentService documents;

    @Autowired
    ReviewService reviews;

    @Autowired
    History history;

    private List<Act> actsOn(NeedNumber number) {
        return stage.as(SECRETARY, () -> needs.timeline(number));
    }

    private DocumentDetails upload(String sample) throws Exception {
        var content = Files.readAllBytes(Samples.document(sample));
        return stage.as(DELEGATE_OF_KENYA, () -> documents.receive(sample, new ByteArrayInputStream(content)));
    }

    @Test
    void areForTheExactTextAndTheDocumentsOfASubmission() throws Exception {
        var first = upload("two-authors.docx");
        var second = upload("russian-cp866.txt");
        var number = prepared.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(first.id(), second.id())));
        var act = actsOn(number).getFirst();
        var receipt = history.receipt(act.receipt().orElseThrow()).orElseThrow();
        assertThat(receipt.intact()).isTrue();
        assertThat(receipt.act()).isEqualTo(act);
        assertThat(act.details())
                .containsEntry("revision", "1")
                .hasEntrySatisfying(
                        "documents",
                        all -> assertThat(all).matches("[0-9a-f]{64} " + first.sha256() + " " + second.sha256()))
                .containsEntry(
                        "text",
                        new Fingerprint("iscg-need-text-1")
                                .with("en")
                                .with("Captioning of all ISCG meetings")
                                .with("Delegates who are hard of hearing cannot follow.")
                                .with("Captioning in the six languages.")
                                .hex());
    }

    @Test
    void areForTheReplyAndTheTextThatCameWithIt() {
        var number = prepared.askedBack();
        stage.as(DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(number).id();
            prepared.change(draft, content -> content.withReply("All of them.").withTitle("Captioning"));
            submissions.send(draft);
        });
        var reply = actsOn(number).stream()
                .filter(act -> act.verb().equals("need.replied"))
                .findFirst()
                .orElseThrow();
        assertThat(history.receipt(reply.receipt().orElseThrow())).isPresent();
        assertThat(reply.details())
                .containsEntry("revision", "2")
                .containsEntry(
                        "reply",
                        new Fingerprint("iscg-reply-1").with("All of them.").hex());
    }

    @Test
    void areForEachAddresseeOfAForwarding() {
        var number = slips.forwardedTo("RAG", "TSAG");
        assertThat(actsOn(number))
                .extracting(
                        Act::verb,
                        act -> act.details().get("body"),
                        act -> act.receipt().isPresent())
                .containsExactly(
                        tuple("need.submitted", null, true),
                        tuple("slip.sent-for-action", "RAG", true),
                        tuple("slip.sent-for-action", "TSAG", true));
    }

    @Test
    void areForTheVeryTextThatABodyRefersToAnother() {
        var number = slips.forwardedTo("TSAG");
        var slip = slips.of(number, "TSAG").id();
        stage.as(SECRETARY, () -> triage.ask(number, prepared.version(number), "Which meetings?", Language.ENGLISH));
        stage.as(DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(number).id();
            prepared.change(draft, content -> content.withReply("All of them.").withTitle("Captioning"));
            submissions.send(draft);
        });
        stage.as(
                Player.CHAIR_OF_TSAG,
                () -> reviews.refer(slip, "RAG", SlipsOnTheirWay.REPLY_BY, "Theirs.", Language.ENGLISH));
        var referral = actsOn(number).getLast();
        assertThat(referral.verb()).isEqualTo("slip.referred");
        assertThat(referral.details())
                .containsEntry("revision", "1")
                .containsEntry("text", actsOn(number).getFirst().details().get("text"));
        assertThat(history.receipt(referral.receipt().orElseThrow())).isPresent();
    }

    @Test
    void areForNothingElse() {
        var number = prepared.submitted();
        stage.as(SECRETARY, () -> triage.assignToMe(number, prepared.version(number)));
        assertThat(actsOn(number).getLast().receipt()).isEmpty();
    }

    @Test
    void standWithEveryActInTheHistoryFromWhereToWhereItWent() {
        var number = prepared.askedBack();
        stage.as(DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(number).id();
            prepared.change(draft, content -> content.withReply("All of them.").withTitle("Captioning"));
            submissions.send(draft);
        });
        slips.forwarded(number, List.of(SlipsOnTheirWay.forInformation("RAG")));
        assertThat(actsOn(number))
                .extracting(
                        Act::verb,
                        act -> act.details().get("from"),
                        act -> act.details().get("to"))
                .containsExactly(
                        tuple("need.submitted", null, "SUBMITTED 1"),
                        tuple("need.asked", "SUBMITTED 1", "ASKED_BACK 1"),
                        tuple("need.replied", "ASKED_BACK 1", "SUBMITTED 2"),
                        tuple("need.revised", "SUBMITTED 2", "SUBMITTED 2"),
                        tuple("slip.sent-for-information", "SUBMITTED 2", "READY_TO_ANSWER 2"));
    }
}
