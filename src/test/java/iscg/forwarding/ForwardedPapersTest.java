package iscg.forwarding;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.symbol.SymbolService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What went to a body stays open to it, whatever becomes of the need's text. */
@PortalTest
class ForwardedPapersTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    SymbolService symbols;

    @Autowired
    DocumentService documents;

    @Test
    void leavesTheForwardedTextOpenToItsBodyOnceThereIsANewerOne() {
        var number = slips.forwardedTo("RAG");
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.requestRevision(slip, "Which languages?", Language.ENGLISH));
        revise(number);
        assertThat(textsReadBy(CHAIR_OF_RAG, number)).containsExactly("ISCG-26/N1", "ISCG-26/N1(Rev.1)");
    }

    @Test
    void keepsATextThatWentToNobodyWithItsOwners() {
        var number = needs.submitted();
        revise(number);
        slips.forwarded(number, List.of(SlipsOnTheirWay.forAction("RAG")));
        assertThat(textsReadBy(CHAIR_OF_RAG, number)).containsExactly("ISCG-26/N1(Rev.1)");
    }

    private void revise(NeedNumber number) {
        needs.revise(number, content -> content.withReply("The official ones.").withRequest("Captioning in all."));
    }

    /** Those whose content opens, by symbol. */
    private List<String> textsReadBy(Player reader, NeedNumber number) {
        return stage.as(
                reader,
                () -> symbols.versions(number.symbol()).stream()
                        .filter(version -> documents
                                .open(version.original().document().id())
                                .isPresent())
                        .map(version -> version.symbol().toString())
                        .toList());
    }
}
