package iscg.need.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.ViewTest;
import iscg.ui.Notice;
import iscg.ui.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-007: docs/use-cases/UC-007-check-a-receipt.md. */
class UC007CheckReceiptTest extends ViewTest {

    private static final String RECEIPT = "Receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}";

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Test
    void givesTheDelegateACodeWithWhatWasSent() {
        signIn(DELEGATE_OF_KENYA);
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        open(NeedNavigation.checkPathOf(draft));
        press("Send");
        var notice = words(find(Notice.class).single());
        assertThat(notice).containsPattern(RECEIPT).contains("Keep this code");
        assertThat(receipts()).hasSize(2).allMatch(link -> notice.contains(link.substring(link.indexOf('=') + 1)));
    }

    @Test
    void isFoundAgainAmongWhatHappened() {
        prepared.submitted();
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        assertThat(words(find(Timeline.class).single())).containsPattern("submitted the need. .* " + RECEIPT);
    }

    @Test
    void isThereForEachAddresseeAndForAllWhoReadTheNeed() {
        slips.forwardedTo("RAG", "TSAG");
        for (var reader : List.of(SECRETARY, CHAIR_OF_RAG, DELEGATE_OF_KENYA)) {
            signIn(reader);
            open("needs/2026/1");
            assertThat(receipts()).hasSize(3).doesNotHaveDuplicates();
        }
    }

    private List<String> receipts() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("/verify?code="))
                .toList();
    }
}
