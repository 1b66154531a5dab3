package iscg.wire;

import java.net.URI;
import java.util.Map;

/** A person with a demo account who works on the portal in English, signed in. */
public final class Somebody {

    private final String portal;
    private final Line line = new Line();

    private Somebody(String portal) {
        this.portal = portal;
    }

    /**
     * Signs in at the demo identity provider by its page.
     *
     * @param portal as in {@code http://localhost:8080}
     * @param account also the password
     */
    public static Somebody signIn(String portal, String account) {
        var somebody = new Somebody(portal);
        var page = somebody.line.get(URI.create(portal + "/needs?lang=en"));
        var form = page.uri();
        if (!form.getPath().equals("/sign-in")) {
            throw new LineBroken("No sign-in page but " + form + " " + page.statusCode());
        }
        var token = page.body().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var entered = somebody.line.post(
                form.resolve("/sign-in"),
                Map.of("username", account, "password", account, "lang", "en", "_csrf", token));
        if (!entered.uri().toString().startsWith(portal + "/needs")) {
            throw new LineBroken("Not signed in but at " + entered.uri() + " " + entered.statusCode());
        }
        return somebody;
    }

    /** A new window. */
    public Window window() {
        return new Window(portal, line);
    }
}
