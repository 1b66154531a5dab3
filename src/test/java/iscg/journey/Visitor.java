package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.language.Language;
import iscg.language.Messages;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own, who reads one language and finds things by the words on them: fields by label, buttons
 * and links by name. Words are given by their keys.
 */
final class Visitor implements AutoCloseable {

    private static final Messages MESSAGES = new Messages();
    /** Says whether there was something to open. */
    private static final String UNFOLD = """
            () => {
              const folded = [...document.querySelectorAll('main details:not([open])')];
              folded.forEach(one => { one.open = true; });
              return folded.length > 0;
            }""";

    /** Is asked at each frame, and says whether the page had nothing to wait for at three in a row: what a press sets off may begin only after it. */
    private static final String AT_REST = """
            wait => {
              const asks = Object.values(window.Vaadin?.Flow?.clients ?? {}).some(one => one.isActive?.());
              const frames = window.rest?.wait === wait && !asks ? window.rest.frames + 1 : 0;
              window.rest = { wait, frames };
              return frames > 2;
            }""";

    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 640;

    private final String address;
    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private int waits;

    private Visitor(String address, Language language, Browser.NewContextOptions device) {
        this(address, language, Chromium.browser().newContext(device.setLocale(language.tag())));
    }

    private Visitor(String address, Language language, BrowserContext context) {
        this(address, language, context, context.newPage());
        StoppedJourney.comes(page);
    }

    private Visitor(String address, Language language, BrowserContext context, Page page) {
        this.address = address;
        this.language = language;
        this.context = context;
        this.page = page;
    }

    /** A reader at an ordinary screen whose browser asks for their language. */
    static Visitor reading(Language language, String address) {
        return new Visitor(address, language, new Browser.NewContextOptions());
    }

    /** The same with a device of one's own. */
    static Visitor with(Browser.NewContextOptions device, Language language, String address) {
        return new Visitor(address, language, device);
    }

    /** The same with a small telephone. */
    static Visitor onThePhone(Language language, String address) {
        return new Visitor(
                address, language, new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
    }

    /** The same with a browser that runs no script. */
    static Visitor withoutScript(Language language, String address) {
        return new Visitor(address, language, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** The same person at the same page, who goes on in another language: the next address they open must ask for it. */
    Visitor in(Language another) {
        return new Visitor(address, another, context, page);
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** Opens an address of the portal, such as {@code /needs}. */
    Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /**
     * Signs in at the demo identity provider, which comes up by itself, with the account's name as password; and chooses
     * their language, whatever the account's is.
     */
    Visitor signIn(String account) {
        open("/needs?lang=" + language.tag());
        return signInWith("#account", "#password", account);
    }

    /** Signs in at Keycloak. */
    Visitor signInAtKeycloak(String account) {
        open("/needs");
        return signInWith("#username", "#password", account);
    }

    private Visitor signInWith(String nameField, String passwordField, String account) {
        page.locator(nameField).first().fill(account);
        page.locator(passwordField).first().fill(account);
        page.locator(passwordField).first().press("Enter");
        page.waitForURL(address + "/needs**");
        assertThat(heading()).isVisible();
        return this;
    }

    /** The one heading of the first level. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator field(Words label) {
        return page.getByLabel(text(label), new Page.GetByLabelOptions().setExact(true));
    }

    /** Where one writes, told from a group that bears the same label. */
    Locator textbox(Words label) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(text(label)).setExact(true));
    }

    Locator button(Words name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(name)).setExact(true));
    }

    /** Presses a button once the page is at rest: what comes just then may move the button away from under the pointer, and the press is lost. */
    void press(Words name) {
        awaitAnswer();
        button(name).click();
    }

    Locator link(Words name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text(name)).setExact(true));
    }

    Locator checkbox(String key) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text(key)));
    }

    /** Opens the field's list and takes the first choice. */
    void chooseFirst(Words label) {
        select(label.key()).click();
        page.getByRole(AriaRole.OPTION).first().click();
    }

    /** Turns the pages of a list until it shows these words, and opens what bears them; returns when that has come. */
    void openFromList(String words) {
        var found = page.locator("main").getByText(words).first();
        heading().waitFor();
        while (!found.isVisible() && page.getByText(text("ui.pager.next")).isVisible()) {
            var before = page.url();
            page.getByText(text("ui.pager.next")).click();
            page.waitForURL(url -> !url.equals(before));
        }
        var list = page.url();
        found.click();
        page.waitForURL(url -> !url.equals(list));
        awaitAnswer();
    }

    Locator labelled(String key) {
        return page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** What opens the list of choices with this label, told from that list while it closes. */
    Locator select(String key) {
        return page.locator("vaadin-select-value-button").and(labelled(key));
    }

    /** The first place that names a state of a need. */
    Locator status(String key) {
        return page.getByText(text(key)).first();
    }

    /** Returns when an open list takes the keys: only once one of its options has the focus. */
    void awaitList() {
        page.waitForFunction("() => document.activeElement?.getAttribute('role') === 'option'");
    }

    /** Sets the language of the text, by the language's own name. */
    void chooseLanguage(String ownName) {
        select(Words.LANGUAGE.key()).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ownName))
                .click();
    }

    /** Writes into the field with the label of this key, and waits until it is kept. */
    void write(String labelKey, String words) {
        labelled(labelKey).fill(words);
        awaitSaved();
    }

    /** Where a body's advice is written. */
    Locator advice() {
        return page.locator("main").getByRole(AriaRole.TEXTBOX).first();
    }

    /** The box that includes TSAG, as each language abbreviates it, among the addressees. */
    Locator addresseeTsag() {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("TSAG|GCNT|КГСЭ|GANT")));
    }

    void attach(FilePayload... files) {
        field(Words.ATTACHMENTS).setInputFiles(files);
        for (var file : files) {
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(file.name)))
                    .isVisible();
        }
    }

    /** Returns when the server has all that was typed: the browser then keeps nothing of it any more. */
    void awaitSaved() {
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('iscg-typed:'))");
    }

    /** Opens all that folds on the page, also what comes with it. */
    void unfold() {
        while ((boolean) page.evaluate(UNFOLD)) {
            awaitAnswer();
        }
    }

    /** Returns when the portal has answered to what was done, as far as the page knows that it was asked. */
    void awaitAnswer() {
        page.waitForLoadState();
        page.waitForFunction(AT_REST, waits++);
    }

    String text(Words words) {
        return text(words.key());
    }

    String text(String key) {
        return MESSAGES.text(language, key);
    }

    String text(String key, Map<String, ?> arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    @Override
    public void close() {
        StoppedJourney.leaves(page);
        context.close();
    }
}
