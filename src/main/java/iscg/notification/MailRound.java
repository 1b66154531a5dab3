package iscg.notification;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends all mails that are due, one after the other. While the server is away they wait. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final Outbox outbox;
    private final Letters letters;
    private final Envelope envelope;
    private final MailSettings settings;

    MailRound(Outbox outbox, Letters letters, Envelope envelope, MailSettings settings) {
        this.outbox = outbox;
        this.letters = letters;
        this.envelope = envelope;
        this.settings = settings;
    }

    void sendAll() {
        var sender = UUID.randomUUID();
        var next = settings.configured() ? outbox.claim(sender) : Optional.<Claim>empty();
        if (next.isEmpty()) {
            return;
        }
        try (var line = SmtpLine.open(settings)) {
            while (next.isPresent()) {
                send(next.get(), line);
                next = outbox.claim(sender);
            }
        } catch (SmtpLine.ServerAway e) {
            LOG.warn("The mail server is away, mails wait: {}", e.getMessage());
            next.ifPresent(claim -> outbox.later(claim, String.valueOf(e.getMessage())));
        }
    }

    private void send(Claim claim, SmtpLine line) throws SmtpLine.ServerAway {
        var letter = letters.write(claim);
        if (letter.isEmpty()) {
            outbox.dropped(claim);
            return;
        }
        try {
            line.send(envelope.around(letter.get(), line.session()), () -> outbox.ending(claim));
            outbox.sent(claim, letter.get().to().email());
        } catch (SmtpLine.Refused e) {
            LOG.warn("Mail {} was refused: {}", claim.mail(), e.getMessage());
            outbox.refused(claim, String.valueOf(e.getMessage()));
        } catch (SmtpLine.NotNow e) {
            outbox.later(claim, String.valueOf(e.getMessage()));
        } catch (SmtpLine.Unanswered e) {
            LOG.warn("Mail {} was not answered and is sent again: {}", claim.mail(), e.getMessage());
            outbox.unanswered(claim, String.valueOf(e.getMessage()));
            throw new SmtpLine.ServerAway(e);
        }
    }
}
