package iscg.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.testing.AnActor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlipTest {

    private static final Instant SENT = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);
    private static final Instant LAST_MOMENT = Instant.parse("2026-12-21T22:59:59Z");
    private static final Actor CHAIR = AnActor.chairOf("RAG");

    private final Slip forAction = slip(new Addressee("RAG", Purpose.ACTION, DAY));
    private final Slip forInformation = slip(new Addressee("RAG", Purpose.INFORMATION, null));

    private static Slip slip(Addressee addressee) {
        return new Slip(1, 1, addressee, "Please advise.", AnActor.secretary(), SENT);
    }

    @Test
    void isDueAtTheEndOfItsDayInGeneva() {
        assertThat(forAction.replyBy()).isEqualTo(LAST_MOMENT);
        assertThat(forAction.state(LAST_MOMENT)).isEqualTo(SlipState.SENT);
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.OVERDUE);
    }

    @Test
    void isSeenByTheFirstWhoOpensIt() {
        assertThat(forAction.seen(CHAIR, SENT)).isTrue();
        assertThat(forAction.seen(CHAIR, SENT.plusSeconds(60))).isFalse();
        assertThat(forAction.state(SENT)).isEqualTo(SlipState.SEEN);
    }

    @Test
    void isOverdueThoughItWasSeen() {
        forAction.seen(CHAIR, SENT);
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.OVERDUE);
    }

    @Test
    void isNeverOverdueWhereNoReplyIsExpected() {
        assertThat(forInformation.awaitsReply()).isFalse();
        assertThat(forInformation.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.SENT);
    }

    @Test
    void isClosedByAReplyHoweverLate() {
        assertThat(forAction.awaitsReply()).isTrue();
        forAction.reply("Do it.", Language.ENGLISH, CHAIR, LAST_MOMENT.plusSeconds(1));
        assertThat(forAction.awaitsReply()).isFalse();
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(2))).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void takesAReplyThoughItWasForInformation() {
        forInformation.reply("Well done.", Language.ENGLISH, CHAIR, SENT);
        assertThat(forInformation.state(SENT)).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void keepsTheFirstReplyAndRefusesTheSecond() {
        forAction.reply("Do it.", Language.ENGLISH, CHAIR, SENT);
        assertThatExceptionOfType(SlipClosed.class)
                .isThrownBy(() -> forAction.reply("Laissez-le.", Language.FRENCH, CHAIR, SENT.plusSeconds(1)));
        assertThat(forAction.details(SENT, "Nakamura").advice())
                .isEqualTo(new Advice("Do it.", Language.ENGLISH, "Nakamura", SENT));
    }

    @Test
    void isNotClosedWithoutAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> forAction.reply(" ", Language.ENGLISH, CHAIR, SENT));
        assertThat(forAction.awaitsReply()).isTrue();
    }

    @Test
    void isNotAddressedForActionWithoutADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Addressee("RAG", Purpose.ACTION, null));
    }
}
