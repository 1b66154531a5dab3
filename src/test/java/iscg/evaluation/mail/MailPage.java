package iscg.evaluation.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.web.util.HtmlUtils;

/** Shows the mails of a folder, the newest on top, as plain text in their own language and direction. */
final class MailPage {

    private static final int MOST_SHOWN = 200;

    private final Path folder;

    private MailPage(Path folder) {
        this.folder = folder;
    }

    static void serve(Path folder, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", new MailPage(folder)::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = page().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    private String page() throws IOException {
        var html = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mails of the demo portal</title>
                <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
                <style>body{max-width:44rem;margin:0 auto;padding:1rem;font:17px/1.55 system-ui,'Noto Sans',sans-serif}
                details{border-top:1px solid}summary{padding:.6rem 0}pre{white-space:pre-wrap;font:inherit}</style></head>
                <body><h1>Mails of the demo portal</h1><p>None of them went any further. The newest are on top.</p>""");
        for (var file :
                MailDrop.mailsIn(folder).reversed().stream().limit(MOST_SHOWN).toList()) {
            write(file, html);
        }
        return html.append("</body></html>").toString();
    }

    private static void write(Path file, StringBuilder html) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            var language = mail.getHeader("Content-Language", ",");
            html.append("<details><summary dir=\"auto\">")
                    .append(escaped(MimeUtility.decodeText(mail.getHeader("To", ","))))
                    .append("<br><strong>")
                    .append(escaped(mail.getSubject()))
                    .append("</strong></summary><pre dir=\"auto\" lang=\"")
                    .append(escaped(String.valueOf(language)))
                    .append("\">")
                    .append(escaped(((Multipart) mail.getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString()))
                    .append("</pre></details>");
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }
}
