package iscg.forwarding.ui;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.Revision;
import iscg.need.RevisionService;
import iscg.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body asks for a revision, the submitter makes it, and whoever reads the need reads both texts side by side. */
class UC004CompareRevisionsTest extends ViewTest {

    private static final String RAG = "Radiocommunication Advisory Group (RAG)";

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    RevisionService revisions;

    private NeedNumber revised(NeedNumber number) {
        needs.revise(
                number,
                content ->
                        content.withReply("The electronic ones.").withRequest("Captioning in the official languages."));
        return number;
    }

    private NeedNumber revisedOnRequestOfRag() {
        var number = slips.forwardedTo("RAG");
        stage.as(
                CHAIR_OF_RAG,
                () -> reviews.requestRevision(slips.of(number, "RAG").id(), "Which languages?", Language.ENGLISH));
        return revised(number);
    }

    @Test
    void showsBothTextsSideBySideWithWhatChangedMarkedAndSaid() {
        var number = revisedOnRequestOfRag();
        signIn(DELEGATE_OF_KENYA);
        open(number.address().substring(1));
        follow("Compare with the text before");
        assertThat(heading()).isEqualTo("What changed in the text");
        assertThat(words())
                .contains("Revision 1", "Revision 2", "Nothing changed here.")
                .contains("Captioning in the [removed: six end of removal] languages.")
                .contains("Captioning in the [added: official end of addition] languages.");
        assertThat(find(Div.class)
                        .withClassName("compared")
                        .withAttribute("lang", "en")
                        .all())
                .hasSize(6);
    }

    @Test
    void leadsFromTheReviewOfARevisionToTheComparison() {
        var number = revisedOnRequestOfRag();
        slips.forwarded(number, List.of(forAction("RAG")));
        signIn(CHAIR_OF_RAG);
        var revised = slips.of(number).stream()
                .filter(slip -> slip.revision() == 2)
                .findFirst()
                .orElseThrow();
        open(revised.id().address().substring(1));
        follow("Compare with the text before");
        assertThat(words()).contains("[added: official end of addition]");
    }

    @Test
    void proposesTheBodyThatAskedForTheRevisionAgain() {
        var number = revisedOnRequestOfRag();
        signIn(SECRETARY);
        open(number.address().substring(1));
        assertThat(find(Checkbox.class).withLabel(RAG).single().getValue()).isTrue();
    }

    @Test
    void keepsATextThatWasNeverForwardedBetweenSubmitterAndSecretariat() {
        var number = revised(needs.submitted());
        slips.forwarded(number, List.of(forAction("RAG")));
        assertThat(stage.as(SECRETARY, () -> revisions.of(number)))
                .extracting(Revision::number)
                .containsExactly(1, 2);
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> revisions.of(number))).hasSize(2);
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> revisions.of(number)))
                .extracting(Revision::number)
                .containsExactly(2);
        signIn(CHAIR_OF_RAG);
        open(number.address().substring(1) + "/changes?from=1&to=2");
        assertThat(heading()).isEqualTo("There is no page at this address");
    }

    @Test
    void showsNothingOfANeedThatIsNotTheirsToRead() {
        var number = revised(needs.submitted());
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> revisions.of(number))).isEmpty();
        signIn(DELEGATE_OF_EGYPT);
        open(number.address().substring(1) + "/changes");
        assertThat(heading()).isEqualTo("There is no page at this address");
    }
}
