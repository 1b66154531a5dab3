package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Every page of the portal, with something on it: what is looked at by {@code ./portal screenshots} and held against the rules of
 * accessibility. Whoever makes a page adds a line here.
 */
final class EveryPage {

    static final String BARRIER = "The table of slips cannot be read aloud by row.";
    static final String CAPTIONING = "Captioning at every meeting of the advisory groups";
    private static final String ASKED = "A hearing loop in every meeting room";
    private static final String ARABIC_CAPTIONING = "العرض النصي باللغة العربية في الاجتماعات الإلكترونية";

    private static final AtomicInteger TIMES = new AtomicInteger();

    private final RunningPortal portal;
    private final Visitors visitors;
    private final List<Sight> sights = new ArrayList<>();
    private final String captioning;
    private final String arabicCaptioning;

    private EveryPage(RunningPortal portal, Visitors visitors) {
        this.portal = portal;
        this.visitors = visitors;
        var time = TIMES.incrementAndGet();
        var mark = time == 1 ? "" : " (" + time + ")"; // so that those of an earlier time are not found instead
        captioning = CAPTIONING + mark;
        arabicCaptioning = ARABIC_CAPTIONING + mark;
    }

    /** Brings some needs on their way and gives the pages. */
    static List<Sight> seenBy(RunningPortal portal, Visitors visitors) {
        var pages = new EveryPage(portal, visitors);
        pages.needs();
        pages.questions();
        pages.forEverybody();
        pages.ofMeetings();
        pages.ofOffices();
        return List.copyOf(pages.sights);
    }

    /** What passes between the secretariat and a submitter, in confidence. */
    private void questions() {
        var delegate = visitors.of("delegate-ru", Language.ENGLISH);
        var asked = needOf(delegate, ASKED);
        Revisions.ask(visitors.of("secretariat", Language.ENGLISH), asked, "Which rooms do you mean?");
        Revisions.openReply(delegate, asked);
        add("reply", "delegate-ru", here(delegate));
        add("need-asked", "delegate-ru", asked.address());
        add("need-asked-desk", "secretariat", asked.address());
        var translator = visitors.of("translator", Language.ENGLISH);
        translator.open("/translations?into=fr");
        translator.openFromList(translator.text("translation.kind.question"));
        translator.page().getByRole(AriaRole.TEXTBOX).first().waitFor();
        add("translation-in-confidence", "translator", here(translator));
    }

    private void forEverybody() {
        add("front", "", "/");
        add("statement", "", "/accessibility");
        add("barrier", "", "/accessibility/report");
        add(
                "barrier-incomplete",
                "",
                "/accessibility/report",
                visitor -> visitor.page().locator("main button[type=submit]").click());
        add("preferences", "", "/preferences");
        add("verify", "", "/verify");
        add("verify-mistyped", "", "/verify?code=1");
        add("guides", "", "/guide");
        for (var role : List.of("delegate", "chair", "secretariat", "translator", "focal-point", "administrator")) {
            add("guide-" + role, "", "/guide/" + role);
        }
        add("guide-keyboard", "", "/guide/keyboard");
        add("no-such-page", "", "/no-such-page.html");
        add("sign-in", "", "/needs");
    }

    private void needs() {
        var delegate = visitors.of("delegate", Language.ENGLISH);
        var chinese = visitors.of("delegate-zh", Language.CHINESE);
        var secretariat = visitors.of("secretariat", Language.ENGLISH);
        var answered = needOf(delegate, captioning);
        var supported = needOf(visitors.of("delegate-ar", Language.ARABIC), arabicCaptioning);
        var waiting = needOf(chinese, "顾问组会议的中文字幕");
        WholePath.forward(secretariat, captioning);
        WholePath.forward(secretariat, arabicCaptioning);
        var chair = visitors.of("chair-tsag", Language.ENGLISH);
        WholePath.advise(
                chair, captioning, "TSAG supports the request and advises to begin with its own next meeting.");
        WholePath.answer(secretariat, answered, "Captioning will be provided at all meetings from 2027.");
        addVersions(secretariat, answered);
        Revisions.make(secretariat, chinese, waiting);
        var supporter = visitors.of("delegate-es", Language.ENGLISH);
        WholePath.support(supporter, supported, "Our delegates cannot follow electronic meetings either.");
        pagesOf(answered, delegate);
        pagesOf(waiting);
        add("supported", "delegate-es", supported.address());
        review(chair);
        translation();
        Texts.need(Language.ENGLISH, "Documents in an accessible format").fill(delegate);
        delegate.press(Words.CONTINUE);
        delegate.button(Words.SEND).waitFor();
        add("check", "delegate", here(delegate), EveryPage::seeThatItIsUnsent);
        add("form", "delegate", "/needs/new");
        add("form-incomplete", "delegate-es", "/needs/new", EveryPage::pressContinue);
        add("needs", "delegate", "/needs");
        add("missing", "delegate", "/needs/2020/1");
        add("not-allowed", "delegate", "/triage");
        add("search", "delegate", "/search?q=Captioning");
        add("search-nothing", "delegate", "/search?q=nothing-has-this");
        add("notices", "delegate", "/notices");
        add("parity", "delegate", "/parity");
    }

    private void pagesOf(NeedNumber answered, Visitor delegate) {
        add("need", "delegate", answered.address());
        add("symbol", "delegate", answered.symbol().address());
        add("symbol-file", "delegate", answered.symbol().in(Language.ENGLISH).address());
        add(
                "symbol-changes",
                "delegate",
                answered.symbol().withRevision(1).in(Language.ENGLISH).address() + "/changes");
        add("add-document", "delegate", answered.address() + "/add");
        add("symbol-text", "delegate", answered.symbol().in(Language.ENGLISH).address() + "/text");
        delegate.open(answered.address());
        var main = delegate.page().locator("main");
        var document = addressOf(
                main.getByText(delegate.text("document.details")).first().getAttribute("href"));
        add("document", "delegate", document);
        add("document-text", "delegate", document + "/text");
        add(
                "receipt",
                "",
                addressOf(main.locator(".timeline .receipt-link a").first().getAttribute("href")));
    }

    private void pagesOf(NeedNumber waiting) {
        add("changes", "delegate-zh", waiting.address() + "/changes");
        add("need-to-triage", "secretariat", waiting.address());
        add("track", "secretariat", waiting.address().replace("/needs/", "/triage/") + "/track");
    }

    private void review(Visitor chair) {
        chair.open("/reviews");
        chair.openFromList(arabicCaptioning);
        chair.button(Words.SEND_ADVICE).waitFor();
        add("review", "chair-tsag", here(chair));
        add("review-of-vice-chair", "vice-chair-tsag", here(chair));
        add("reviews", "chair-tsag", "/reviews");
        add("reviews-of-two", "vice-chair-rag-tdag", "/reviews?for=TDAG");
    }

    /** A translator begins on the first text that waits. */
    private void translation() {
        var translator = visitors.of("translator", Language.ENGLISH);
        translator.open("/translations?into=fr");
        translator.openFromList(arabicCaptioning);
        translator.page().getByRole(AriaRole.TEXTBOX).first().waitFor();
        add("translation", "translator", here(translator));
        add("translations", "translator", "/translations?into=fr");
    }

    private void ofMeetings() {
        Attending.register(visitors.of("delegate", Language.ENGLISH));
        Attending.register(visitors.of("focal-point", Language.ENGLISH)); // approved at once, and follows the meeting
        add("meeting-registered", "delegate", "/meetings/2");
        add("meetings", "delegate", "/meetings");
        add("meeting-held", "delegate", "/meetings/1");
        add("meeting", "delegate-es", "/meetings/2");
        add("passport", "delegate", "/passport");
        add("calendar", "delegate", "/calendar");
        add("registrations", "focal-point", "/registrations");
        add("meetings-desk", "secretariat", "/meetings");
        add("meeting-desk", "secretariat", "/meetings/2");
        add("prepare-meeting", "secretariat", "/meetings/2/prepare");
        add("prepare-agenda", "secretariat", "/meetings/2/agenda");
        add("give-documents", "secretariat", "/meetings/2/documents");
        add("note-decisions", "secretariat", "/meetings/1/decisions");
        add("report", "secretariat", "/meetings/1/report");
        add("live", "focal-point", "/meetings/2/live");
        add("live-plain", "focal-point", "/meetings/2/live/plain");
        add("conduct", "secretariat", "/meetings/2/conduct");
        add("procedure", "secretariat", "/administration/procedure");
    }

    private void ofOffices() {
        add("triage", "secretariat", "/triage");
        add("keys", "secretariat", "/triage/keys");
        add("reasons", "secretariat", "/triage/reasons");
        add("deadlines", "secretariat", "/administration/deadlines");
        add("texts", "secretariat", "/administration/texts");
        add("text", "secretariat", "/administration/texts/forwarding.done");
        add("exchange-texts", "secretariat", "/administration/texts/exchange");
        add("notices-of-secretariat", "secretariat", "/notices");
        add("notice-settings", "secretariat", "/notices/settings");
        add("unsubscribe", "", "/unsubscribe/" + wordOfAMail());
        reportABarrier();
        add("barriers", "secretariat", "/barriers");
        add("barrier-reported", "secretariat", "/barriers/B-1");
        add("documents-care", "admin", "/administration/documents");
        add("mails", "admin", "/administration/mail");
    }

    /** By which a mail would be ended, once somebody chose how to be told. */
    private String wordOfAMail() {
        var secretariat = visitors.of("secretariat", Language.ENGLISH).open("/notices/settings?lang=en");
        secretariat
                .page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(secretariat.text("notices.settings.save")))
                .click();
        secretariat.status("notices.settings.saved").waitFor();
        var database = portal.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var choices = statement.executeQuery("select token from notice_choice order by token")) {
            choices.next();
            return choices.getString("token");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reportABarrier() {
        var anybody = visitors.of("", Language.ENGLISH).open("/accessibility/report?lang=en");
        for (var field :
                anybody.page().locator("main .plain-field :is(input, textarea)").all()) {
            field.fill(
                    field.getAttribute("type") != null
                                    && field.getAttribute("type").equals("email")
                            ? "reader@example.org"
                            : BARRIER);
        }
        anybody.page().locator("main button[type=submit]").click();
        anybody.page().waitForURL("**sent=**");
        add("barrier-sent", "", here(anybody));
    }

    /** Whoever begins a need goes on with the draft they have, and might send this one. */
    private static void seeThatItIsUnsent(Visitor delegate) {
        delegate.button(Words.SEND).waitFor();
    }

    private static void pressContinue(Visitor delegate) {
        delegate.press(Words.CONTINUE);
        delegate.page().locator(".error-summary").waitFor();
    }

    private static NeedNumber needOf(Visitor delegate, String title) {
        return Texts.need(delegate.language(), title).by(delegate);
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

    private static String here(Visitor visitor) {
        return addressOf(visitor.page().url());
    }

    /** What follows scheme and host, without the language. */
    private static String addressOf(String url) {
        return url.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("^(?!/)", "/")
                .replaceFirst("[?&]lang=\\w+", "");
    }

    private void add(String name, String account, String path) {
        sights.add(new Sight(name, account, path));
    }

    private void add(String name, String account, String path, Consumer<Visitor> act) {
        sights.add(new Sight(name, account, path, act));
    }
}
