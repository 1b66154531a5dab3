package iscg.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mails go out, and what stands in them.
 *
 * @param host of the mail server; empty where there is none, and then mails wait
 * @param user empty where the server asks for none
 * @param from the portal's own address
 * @param portal the portal's address for those who read mails, without a slash at the end
 * @param timeout how long the server may take for one answer. RFC 5321, 4.5.3.2.6, gives it ten minutes for the last: whoever hangs up
 *     earlier gets mails doubled
 * @param collect how long a mail waits for more news on the same need
 */
@ConfigurationProperties("iscg.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("NONE") Security security,
        @DefaultValue("iscg-portal@example.org") String from,
        @DefaultValue("http://localhost:8080") String portal,
        @DefaultValue("10m") Duration timeout,
        @DefaultValue("10s") Duration collect) {

    boolean configured() {
        return !host.isBlank();
    }

    /** The part of the portal's own address behind the @: it makes the identifiers of mails the world's only ones. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** How the conversation with the server is protected. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
