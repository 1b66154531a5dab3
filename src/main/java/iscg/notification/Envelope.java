package iscg.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter into a message that mail programs understand: as plain text and as HTML, within its conversation, with the way to end it. */
@Component
class Envelope {

    private final PlainLetter plain;
    private final ITemplateEngine templates;
    private final MailSettings settings;
    private final Clock clock;

    Envelope(PlainLetter plain, ITemplateEngine templates, MailSettings settings, Clock clock) {
        this.plain = plain;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws SmtpLine.Refused if there is no address that a mail could go to */
    MimeMessage around(Letter letter, Session session) throws SmtpLine.Refused {
        try {
            var message = new WithIdentifier(session, String.valueOf(letter.id()));
            message.setFrom(new InternetAddress(settings.from(), plain.text(letter, "shell.portal"), UTF_8.name()));
            message.setRecipient(Message.RecipientType.TO, addressOf(letter));
            message.setSubject(letter.subject().replaceAll("\\p{Cntrl}", " "), UTF_8.name());
            message.setHeader(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
            message.setHeader("Content-Language", letter.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday reply, please
            belongTo(message, letter);
            endBy(message, letter);
            message.setContent(content(letter));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new SmtpLine.Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private static InternetAddress addressOf(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(letter.to().email(), true);
        address.setPersonal(letter.to().name(), UTF_8.name());
        return address;
    }

    private static void belongTo(MimeMessage message, Letter letter) throws MessagingException {
        if (!letter.answers().isEmpty()) {
            message.setHeader("In-Reply-To", letter.answers().getLast());
            message.setHeader("References", String.join(" ", letter.answers()));
        }
    }

    /** RFC 2369 and 8058: mail programs show a button. */
    private static void endBy(MimeMessage message, Letter letter) throws MessagingException {
        if (letter.end() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.end() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private MimeMultipart content(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(plain.of(letter), UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(
                templates.process("mail", new Context(letter.language().locale(), Map.of("letter", letter))),
                UTF_8.name(),
                "html");
        for (var part : new MimeBodyPart[] {text, html}) {
            part.setHeader("Content-Language", letter.language().tag());
        }
        return new MimeMultipart("alternative", text, html);
    }

    /** A message that keeps its identifier however often it is saved. */
    private static final class WithIdentifier extends MimeMessage {

        private final String identifier;

        WithIdentifier(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
