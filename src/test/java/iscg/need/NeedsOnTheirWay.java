package iscg.need;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.Stage;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Brings needs, by the portal's own services and the people whose act each is, to where a test begins. */
@TestComponent
public class NeedsOnTheirWay {

    /** A draft that can be sent. */
    public static final DraftContent COMPLETE = DraftContent.EMPTY
            .withTopic("accessibility")
            .withTitle("Captioning of all ISCG meetings")
            .withDescription("Delegates who are hard of hearing cannot follow.")
            .withRequest("Captioning in the six languages.")
            .withChosenLanguage(Language.ENGLISH)
            .withSectors(Set.of(Sector.ITU_T, Sector.ITU_R))
            .withWishes(Set.of("TSAG"));

    /** What is sent when that draft is. */
    public static final NeedText TEXT = COMPLETE.text();

    private final Stage stage;
    private final DraftService drafts;
    private final SubmissionService submissions;
    private final TriageService triage;
    private final NeedService needs;

    NeedsOnTheirWay(
            Stage stage, DraftService drafts, SubmissionService submissions, TriageService triage, NeedService needs) {
        this.stage = stage;
        this.drafts = drafts;
        this.submissions = submissions;
        this.triage = triage;
        this.needs = needs;
    }

    /** A draft that can be sent, of a delegate. */
    public DraftId draftedBy(Player delegate) {
        return draftedBy(delegate, COMPLETE);
    }

    public DraftId draftedBy(Player delegate, DraftContent content) {
        return stage.as(delegate, () -> {
            var id = drafts.newId();
            drafts.save(id, DraftContent.EMPTY, content);
            return id;
        });
    }

    /** What whoever is signed in makes of their draft as it stands. */
    public DraftDetails change(DraftId draft, UnaryOperator<DraftContent> change) {
        var seen = drafts.find(draft).map(DraftDetails::content).orElse(DraftContent.EMPTY);
        return drafts.save(draft, seen, change.apply(seen)).now();
    }

    /** A need that waits for the secretariat. */
    public NeedNumber submitted() {
        return submittedBy(Player.DELEGATE_OF_KENYA);
    }

    public NeedNumber submittedBy(Player delegate) {
        return submittedBy(delegate, COMPLETE);
    }

    public NeedNumber submittedBy(Player delegate, DraftContent content) {
        var draft = draftedBy(delegate, content);
        return stage.as(delegate, () -> submissions.send(draft));
    }

    /** A need whose submitter, the delegate of Kenya, was asked something. */
    public NeedNumber askedBack() {
        var number = submitted();
        stage.as(Player.SECRETARY, () -> triage.ask(number, version(number), "Which meetings?", Language.ENGLISH));
        return number;
    }

    /** Lets the secretariat ask something, and the delegate of Kenya reply with another text. */
    public void revise(NeedNumber number, UnaryOperator<DraftContent> change) {
        stage.as(Player.SECRETARY, () -> triage.ask(number, version(number), "Which meetings?", Language.ENGLISH));
        stage.as(Player.DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(number).id();
            change(draft, change);
            return submissions.send(draft);
        });
    }

    /** All that the secretariat sees of a need. */
    public NeedDetails seen(NeedNumber number) {
        return stage.as(Player.SECRETARY, () -> needs.find(number).orElseThrow());
    }

    /** What an act on the need as it stands now must name. */
    public long version(NeedNumber number) {
        return seen(number).version();
    }
}
