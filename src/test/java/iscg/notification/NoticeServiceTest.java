package iscg.notification;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class NoticeServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    NoticeService notices;

    @BeforeEach
    void signIn() {
        stage.as(SECRETARY, () -> {});
        stage.as(CHAIR_OF_RAG, () -> {});
    }

    @Test
    void collapsesWhatConcernsOneNeedTheNewestFirst() {
        var first = needs.submitted();
        var second = needs.submitted();
        slips.forwarded(first, List.of(SlipsOnTheirWay.forAction("RAG")));
        var mine = of(DELEGATE_OF_KENYA);
        assertThat(mine).extracting(NoticeItem::number).containsExactly(first.toString(), second.toString());
        assertThat(mine.getFirst().lines())
                .extracting(NoticeItem.Line::words)
                .first()
                .asString()
                .contains("(RAG)");
        assertThat(mine.getFirst().unread()).isEqualTo(1);
    }

    @Test
    void tellsWhomAnAdviceConcerns() {
        var number = slips.forwardedTo("RAG");
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slip, "Do it.", Language.ENGLISH));
        assertThat(latest(DELEGATE_OF_KENYA)).endsWith("(RAG) sent its advice.");
        assertThat(latest(SECRETARY)).endsWith("(RAG) sent its advice.");
    }

    @Test
    void tellsHowElseABodyReplied() {
        var number = slips.forwardedTo("RAG");
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.refer(slip, "TDAG", REPLY_BY, "It is theirs.", Language.ENGLISH));
        assertThat(latest(DELEGATE_OF_KENYA))
                .contains("(RAG) referred the request to")
                .endsWith("(TDAG).");
        var other = slips.of(slips.forwardedTo("RAG"), "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.requestRevision(other, "Say whom it affects.", Language.ENGLISH));
        assertThat(latest(SECRETARY)).endsWith("(RAG) requests a revision of the need.");
    }

    @Test
    void countsACopyOfOnesOwnActAsRead() {
        needs.submitted();
        assertThat(of(DELEGATE_OF_KENYA)).hasSize(1);
        assertThat(unread(DELEGATE_OF_KENYA)).isZero();
        assertThat(unread(SECRETARY)).isEqualTo(1);
    }

    @Test
    void callsACopyACopy() {
        needs.submitted();
        assertThat(latest(DELEGATE_OF_KENYA)).startsWith("Copy: ");
        assertThat(latest(SECRETARY)).doesNotContain("Copy");
    }

    @Test
    void marksAsReadWhatOneOpensAndLeadsThere() {
        var number = needs.submitted();
        var notice = of(SECRETARY).getFirst().id();
        assertThat(stage.as(SECRETARY, () -> notices.open(notice))).contains(number.address());
        assertThat(unread(SECRETARY)).isZero();
    }

    @Test
    void showsNobodyTheNoticesOfOthers() {
        needs.submitted();
        var notice = of(SECRETARY).getFirst().id();
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> notices.open(notice))).isEmpty();
        assertThat(unread(SECRETARY)).isEqualTo(1);
        assertThat(of(DELEGATE_OF_EGYPT)).isEmpty();
    }

    @Test
    void marksAllAsRead() {
        needs.submitted();
        needs.submitted();
        stage.as(SECRETARY, () -> notices.markAllRead());
        assertThat(unread(SECRETARY)).isZero();
    }

    @Test
    void offersEachRoleTheKindsThatCanComeToIt() {
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> notices.kinds()))
                .containsExactly(
                        NoticeKind.QUESTIONS,
                        NoticeKind.PROGRESS,
                        NoticeKind.MEETINGS,
                        NoticeKind.DOCUMENTS,
                        NoticeKind.REGISTRATIONS,
                        NoticeKind.COPIES);
        assertThat(stage.as(CHAIR_OF_RAG, () -> notices.kinds()))
                .containsExactly(
                        NoticeKind.PROGRESS,
                        NoticeKind.MEETINGS,
                        NoticeKind.DOCUMENTS,
                        NoticeKind.REVIEWS,
                        NoticeKind.REMINDERS,
                        NoticeKind.COPIES);
    }

    private List<NoticeItem> of(Player player) {
        return stage.as(player, () -> notices.mine(0, Language.ENGLISH)).getContent();
    }

    private String latest(Player player) {
        return of(player).getFirst().lines().getFirst().words();
    }

    private long unread(Player player) {
        return stage.as(player, () -> notices.countUnread());
    }
}
