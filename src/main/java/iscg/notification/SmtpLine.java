package iscg.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A line to the mail server on which mails go out one after the other. Says of a mail that did not go out what came of it, which the
 * protocol lets one know but for one moment: when the server has all of it and has not answered (RFC 1047).
 */
final class SmtpLine extends SMTPTransport {

    private static final int TEMPORARY = 400;
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    private BooleanSupplier mayEnd = () -> true;
    private boolean ended;

    private SmtpLine(Session session, MailSettings settings) {
        super(
                session,
                new URLName("smtp", settings.host(), settings.port(), null, null, null),
                "smtp",
                settings.security() == MailSettings.Security.TLS);
    }

    /** @throws ServerAway if the server cannot be reached, or lets nobody in */
    static SmtpLine open(MailSettings settings) throws ServerAway {
        var line = new SmtpLine(Session.getInstance(properties(settings)), settings);
        try {
            line.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isBlank() ? null : settings.user(),
                    settings.user().isBlank() ? null : settings.password());
            return line;
        } catch (MessagingException e) {
            throw new ServerAway(e);
        }
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        var timeout = String.valueOf(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.quitwait", "false"); // a server that says no goodbye holds nobody up
        properties.setProperty("mail.smtp.connectiontimeout", "20000");
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        return properties;
    }

    /** A session in which messages for this line are written. */
    Session session() {
        return session;
    }

    /**
     * Hands a mail to the server.
     *
     * @param mayEnd asked when the server has all but the last dot; if it says no, the line is cut and nobody gets the mail
     */
    void send(MimeMessage mail, BooleanSupplier mayEnd) throws Refused, NotNow, Unanswered, ServerAway {
        this.mayEnd = mayEnd;
        ended = false;
        try {
            sendMessage(mail, new Address[] {mail.getAllRecipients()[0]});
        } catch (MessagingException e) {
            judge(e);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!mayEnd.getAsBoolean()) {
            throw new IOException("Another sender has this mail");
        }
        ended = true;
        super.finishData();
    }

    private void judge(MessagingException trouble) throws Refused, NotNow, Unanswered, ServerAway {
        var code = getLastReturnCode();
        var words = String.valueOf(getLastServerResponse()).strip(); // the exception says less of an address
        if (code >= PERMANENT) {
            throw new Refused(words, trouble);
        }
        if (code == CLOSING) {
            throw new ServerAway(trouble);
        }
        if (code >= TEMPORARY) {
            throw new NotNow(words, trouble);
        }
        if (ended) {
            throw new Unanswered(trouble);
        }
        throw new ServerAway(trouble);
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (MessagingException e) {
            // what was sent is sent; the server need not say goodbye
        }
    }

    /** The server will never take this mail. */
    static final class Refused extends Exception {
        Refused(String words, Exception cause) {
            super(words, cause);
        }
    }

    /** The server does not take this mail now. */
    static final class NotNow extends Exception {
        NotNow(String words, Exception cause) {
            super(words, cause);
        }
    }

    /** The server had all of the mail and did not answer. */
    static final class Unanswered extends Exception {
        Unanswered(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** The server cannot be talked to; the mail was not handed over. */
    static final class ServerAway extends Exception {
        ServerAway(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
