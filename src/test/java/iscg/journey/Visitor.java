package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.language.Language;
import iscg.language.Messages;
import java.util.Map;

/**
 * Somebody at a browser of their own, who reads one language and finds things by the words on them: fields by label, buttons
 * and links by name. Words are given by their keys.
 */
public final class Visitor implements AutoCloseable {

    private static final Messages MESSAGES = new Messages();
    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 640;

    private final String address;
    private final Language language;
    private final BrowserContext context;
    private final Page page;

    private Visitor(String address, Language language, Browser.NewContextOptions device) {
        this.address = address;
        this.language = language;
        this.context = Chromium.browser().newContext(device.setLocale(language.tag()));
        this.page = context.newPage();
    }

    /** A reader at an ordinary screen whose browser asks for their language. */
    public static Visitor reading(Language language, String address) {
        return new Visitor(address, language, new Browser.NewContextOptions());
    }

    /** The same with a small telephone. */
    static Visitor onThePhone(Language language, String address) {
        return new Visitor(
                address, language, new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
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

    /** Signs in at the demo identity provider, which comes up by itself, with the account's name as password. */
    Visitor signIn(String account) {
        open("/needs");
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

    Locator field(String key) {
        return page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    Locator link(String key) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    Locator words(String words) {
        return page.getByText(words);
    }

    String text(String key) {
        return MESSAGES.text(language, key);
    }

    String text(String key, Map<String, ?> arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    @Override
    public void close() {
        context.close();
    }
}
