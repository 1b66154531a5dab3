package iscg.kills;

import iscg.evaluation.mail.MailDrop;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A mail that the mail server took.
 *
 * @param id its Message-ID
 * @param to the address
 */
record Arrived(String id, String to, String subject) {

    static List<Arrived> in(Path folder) throws IOException {
        var all = new ArrayList<Arrived>();
        for (var file : MailDrop.mailsIn(folder)) {
            try (var bytes = Files.newInputStream(file)) {
                var mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
                var to = (InternetAddress) mail.getRecipients(RecipientType.TO)[0];
                all.add(new Arrived(mail.getMessageID(), to.getAddress(), mail.getSubject()));
            } catch (MessagingException e) {
                throw new IOException(file.toString(), e);
            }
        }
        return all;
    }

    /** Whether it is on the need of that number, which stands isolated in the subject. */
    boolean isOn(String number) {
        return subject.contains(number + "\u2069");
    }
}
