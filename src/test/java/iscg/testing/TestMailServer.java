package iscg.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real mail server for all tests of this JVM, on a port of its own. It can be away, and it can forget. */
public final class TestMailServer {

    private static final int PORT = anyFree();

    private static GreenMail server = started();

    private TestMailServer() {}

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return PORT;
    }

    private static GreenMail started() {
        var setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var fresh = new GreenMail(setup);
        fresh.start();
        return fresh;
    }

    /** From now on nobody answers. */
    public static void goAway() {
        server.stop();
    }

    /** From now on it answers again, with nothing in its boxes. */
    public static void comeBack() {
        server.stop();
        server = started();
    }

    /** Every mail that was taken, in the order in which they came. */
    public static List<MimeMessage> mails() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** The mails to somebody, in the order in which they came. */
    public static List<MimeMessage> mailsTo(String address) {
        return mails().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
