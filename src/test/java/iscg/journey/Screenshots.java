package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Walks some needs through the portal and takes pictures of every page in Arabic, Chinese and English, wide and on a small
 * telephone, light and dark, into {@code target/screenshots}: to be looked at.
 */
public final class Screenshots {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<Language> LANGUAGES = EnumSet.of(Language.ARABIC, Language.CHINESE, Language.ENGLISH);
    private static final String CAPTIONING = "Captioning at every meeting of the advisory groups";
    private static final String ARABIC_CAPTIONING = "العرض النصي باللغة العربية في الاجتماعات الإلكترونية";
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private final RunningPortal portal;

    private Screenshots(RunningPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "screenshots-portal"))) {
            new Screenshots(portal).take();
        }
        System.exit(0);
    }

    private void take() {
        var pages = seed();
        for (var language : LANGUAGES) {
            for (var theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                take(language, theme, "wide", new Browser.NewContextOptions().setViewportSize(WIDE, HIGH), pages);
                take(language, theme, "phone", new Browser.NewContextOptions().setViewportSize(320, 640), pages);
            }
        }
    }

    /** Needs in several states; gives the pages to look at, each with the account that sees it. */
    private Map<String, Sight> seed() {
        try (var delegate = Visitor.reading(Language.ENGLISH, portal.address());
                var arab = Visitor.reading(Language.ARABIC, portal.address());
                var chinese = Visitor.reading(Language.CHINESE, portal.address());
                var secretariat = Visitor.reading(Language.ENGLISH, portal.address());
                var chair = Visitor.reading(Language.ENGLISH, portal.address())) {
            var answered = needOf(delegate.signIn("delegate"), CAPTIONING);
            var supported = needOf(arab.signIn("delegate-ar"), ARABIC_CAPTIONING);
            var waiting = needOf(chinese.signIn("delegate-zh"), "顾问组会议的中文字幕");
            secretariat.signIn("secretariat");
            WholePath.forward(secretariat, CAPTIONING);
            WholePath.forward(secretariat, ARABIC_CAPTIONING);
            WholePath.advise(
                    chair.signIn("chair-tsag"),
                    CAPTIONING,
                    "TSAG supports the request and advises to begin with its own next meeting.");
            WholePath.answer(secretariat, answered, "Captioning will be provided at all meetings from 2027.");
            addVersions(secretariat, answered);
            Texts.need(Language.ENGLISH, "Documents in an accessible format").fill(delegate);
            delegate.button(Words.CONTINUE).click();
            delegate.button(Words.SEND).waitFor();
            chair.open("/reviews");
            chair.page().getByText(ARABIC_CAPTIONING).first().click();
            chair.button(Words.SEND_ADVICE).waitFor();
            var check = delegate.page().url();
            Revisions.make(secretariat, chinese, waiting);
            WholePath.support(delegate, supported, "Our delegates cannot follow electronic meetings either.");
            var sights =
                    sights(answered, waiting, supported, check, chair.page().url(), begunTranslation());
            delegate.open(answered.address());
            var receipt = delegate.page().locator(".timeline .receipt-link a").first();
            sights.put("verify", new Sight("", "/verify"));
            sights.put("barrier", new Sight("", "/accessibility/report"));
            sights.put("barriers", new Sight("secretariat", "/barriers"));
            sights.put("preferences", new Sight("", "/preferences"));
            sights.put("receipt", new Sight("", receipt.getAttribute("href")));
            return sights;
        }
    }

    private static void addVersions(Visitor secretariat, NeedNumber number) {
        Additions.open(secretariat, number);
        Additions.add(
                secretariat,
                "translation",
                Language.ARABIC,
                new FilePayload("captioning-ar.txt", "text/plain", ARABIC_CAPTIONING.getBytes(UTF_8)));
        var revised = Texts.need(Language.ENGLISH, CAPTIONING);
        Additions.add(
                secretariat,
                "revision",
                Language.ENGLISH,
                new FilePayload(
                        "captioning-revised.txt",
                        "text/plain",
                        String.join(
                                        "\n",
                                        CAPTIONING,
                                        "Description",
                                        revised.description().replace("electronic", "hybrid and electronic"),
                                        "What is asked for",
                                        revised.request())
                                .getBytes(UTF_8)));
    }

    /** Where a translator would begin on the first text that waits. */
    private String begunTranslation() {
        try (var translator =
                Visitor.reading(Language.ENGLISH, portal.address()).signIn("translator")) {
            translator.open("/translations?into=fr");
            translator.openFromList(ARABIC_CAPTIONING);
            translator.page().getByRole(AriaRole.TEXTBOX).first().waitFor();
            return translator.page().url().substring(portal.address().length());
        }
    }

    private static NeedNumber needOf(Visitor delegate, String title) {
        return Texts.need(delegate.language(), title).by(delegate);
    }

    private Map<String, Sight> sights(
            NeedNumber answered,
            NeedNumber waiting,
            NeedNumber supported,
            String check,
            String review,
            String translation) {
        var sights = new LinkedHashMap<String, Sight>();
        sights.put("front", new Sight("", "/"));
        sights.put("needs", new Sight("delegate", "/needs"));
        sights.put("form", new Sight("delegate", "/needs/new"));
        sights.put(
                "check", new Sight("delegate", check.substring(portal.address().length())));
        sights.put("need", new Sight("delegate", answered.address()));
        sights.put("documents", new Sight("delegate", answered.symbol().address()));
        sights.put(
                "document",
                new Sight("delegate", answered.symbol().in(Language.ENGLISH).address()));
        sights.put(
                "changes",
                new Sight(
                        "delegate",
                        answered.symbol().withRevision(1).in(Language.ENGLISH).address() + "/changes"));
        sights.put("add-document", new Sight("delegate", answered.address() + "/add"));
        sights.put("missing", new Sight("delegate", "/needs/2020/1"));
        sights.put("supported", new Sight("delegate-es", supported.address()));
        sights.put("track", new Sight("secretariat", waiting.address().replace("/needs/", "/triage/") + "/track"));
        sights.put("keys", new Sight("secretariat", "/triage/keys"));
        sights.put("reasons", new Sight("secretariat", "/triage/reasons"));
        sights.put("notices", new Sight("delegate", "/notices"));
        sights.put("notice-settings", new Sight("secretariat", "/notices/settings"));
        sights.put("parity", new Sight("delegate", "/parity"));
        sights.put("translations", new Sight("translator", "/translations?into=fr"));
        sights.put("translation", new Sight("translator", translation));
        sights.put("meetings", new Sight("secretariat", "/meetings"));
        sights.put("meeting", new Sight("delegate", "/meetings/2"));
        sights.put("meeting-desk", new Sight("secretariat", "/meetings/2"));
        sights.put("prepare-meeting", new Sight("secretariat", "/meetings/2/prepare"));
        sights.put("prepare-agenda", new Sight("secretariat", "/meetings/2/agenda"));
        sights.put("give-documents", new Sight("secretariat", "/meetings/2/documents"));
        sights.put("procedure", new Sight("secretariat", "/administration/procedure"));
        sights.put("passport", new Sight("delegate", "/passport"));
        sights.put("registrations", new Sight("focal-point", "/registrations"));
        sights.put("calendar", new Sight("delegate", "/calendar"));
        sights.put("deadlines", new Sight("secretariat", "/administration/deadlines"));
        sights.put("mails", new Sight("admin", "/administration/mail"));
        sights.put("translations", new Sight("translator", "/translations"));
        sights.put("translation", new Sight("translator", "/translations/4"));
        sights.put("parity", new Sight("secretariat", "/parity"));
        sights.put("triage", new Sight("secretariat", "/triage"));
        sights.put("need-to-triage", new Sight("secretariat", waiting.address()));
        sights.put("changes", new Sight("delegate-zh", waiting.address() + "/changes"));
        sights.put("reviews", new Sight("chair-tsag", "/reviews"));
        sights.put("reviews-of-two", new Sight("vice-chair-rag-tdag", "/reviews?for=TDAG"));
        sights.put(
                "review-of-vice-chair",
                new Sight("vice-chair-tsag", review.substring(portal.address().length())));
        sights.put(
                "review",
                new Sight("chair-tsag", review.substring(portal.address().length())));
        return sights;
    }

    private void take(
            Language language,
            ColorScheme theme,
            String device,
            Browser.NewContextOptions options,
            Map<String, Sight> pages) {
        var visitors = new LinkedHashMap<String, Visitor>();
        pages.forEach((name, sight) -> {
            var visitor = visitors.computeIfAbsent(
                    sight.account(), account -> visitor(account, language, options.setColorScheme(theme)));
            visitor.open(sight.path() + (sight.path().contains("?") ? "&" : "?") + "lang=" + language.tag());
            visitor.heading().waitFor();
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(
                                    String.join(
                                                    "-",
                                                    name,
                                                    language.tag(),
                                                    device,
                                                    theme.name().toLowerCase()) + ".png")));
        });
        visitors.values().forEach(Visitor::close);
    }

    private Visitor visitor(String account, Language language, Browser.NewContextOptions device) {
        var visitor = Visitor.with(device, language, portal.address());
        return account.isEmpty() ? visitor : visitor.signIn(account);
    }

    /** One page and who looks at it; nobody's account is empty. */
    private record Sight(String account, String path) {}
}
