package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pages of every kind, each with somebody who may see it, around one need on its way through the portal: those that differ most in {@code
 * ./portal test}, all in {@code ./portal check}.
 */
final class PagesAroundANeed {

    /** An account and the addresses it opens; nobody's account is empty. */
    private final Map<String, List<String>> paths = new LinkedHashMap<>();

    private final String portal;

    /** A need is sent, forwarded and waits for a reply; by people who read a language of their own. */
    PagesAroundANeed(RunningPortal running) {
        portal = running.address();
        var need = Texts.need(Language.SPANISH, "2030 / " + System.nanoTime()); // the same in every language
        try (var delegate = Visitor.reading(Language.SPANISH, portal);
                var secretariat = Visitor.reading(Language.FRENCH, portal);
                var chair = Visitor.reading(Language.FRENCH, portal)) {
            var number = need.by(delegate.signIn("delegate-es"));
            WholePath.forward(secretariat.signIn("secretariat"), need.title());
            chair.signIn("chair-tsag").open("/reviews");
            chair.openFromList(need.title());
            chair.advice().waitFor();
            var review = chair.page().url().substring(portal.length());
            add("", "/", "/preferences", "/verify?code=1");
            add(
                    "delegate-es",
                    "/needs",
                    "/needs/new",
                    number.address(),
                    number.symbol().address(),
                    "/meetings/2");
            add(
                    "secretariat",
                    "/triage",
                    number.address(),
                    "/meetings/2/prepare",
                    "/administration/texts/forwarding.done");
            add("chair-tsag", review);
            if (Asked.isWhole()) {
                addTheRest(number);
            }
        }
    }

    private void addTheRest(NeedNumber number) {
        add("", "/accessibility", "/accessibility/report", "/verify");
        add(
                "delegate-es",
                number.symbol().in(Language.SPANISH).address(),
                number.address() + "/add",
                "/meetings",
                "/search?q=2030",
                "/notices",
                "/notices/settings",
                "/parity",
                "/passport",
                "/calendar",
                "/needs/2020/1",
                "/no-such-page.html");
        add(
                "secretariat",
                number.address().replace("/needs/", "/triage/") + "/track",
                "/triage/keys",
                "/triage/reasons",
                "/meetings/2/agenda",
                "/meetings/2/documents",
                "/administration/deadlines",
                "/administration/procedure",
                "/administration/texts",
                "/administration/texts/exchange",
                "/barriers");
        add("chair-tsag", "/reviews");
        add("translator", "/translations");
        add("admin", "/administration/mail", "/administration/documents");
        add("focal-point", "/registrations");
    }

    private void add(String account, String... addresses) {
        paths.computeIfAbsent(account, nobody -> new ArrayList<>()).addAll(List.of(addresses));
    }

    /** Opens one after the other in a language, as it stands when it is quiet. */
    void each(Language language, Consumer<Visitor> look) {
        paths.forEach((account, addresses) -> {
            try (var visitor = Visitor.reading(language, portal)) {
                if (!account.isEmpty()) {
                    visitor.signIn(account);
                }
                addresses.forEach(address -> {
                    visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
                    visitor.heading().waitFor();
                    look.accept(visitor);
                });
            }
        });
    }
}
