package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody’s session ends unawares; whose did finds again what they typed. The browser’s clock is put forward, nobody waits. */
class SessionEndingJourneyTest {

    private static final String SHORTLY_BEFORE = "26:00";
    private static final String AFTERWARDS = "31:00";

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void warnsInWordsAndStaysByOneKeyWithTheKeyboardWhereItWas(Language language) {
        try (var delegate = atTheForm("delegate-ru", language)) {
            delegate.textbox(Words.TITLE).focus();
            delegate.page().clock().fastForward(SHORTLY_BEFORE);
            var warning = dialog(delegate, "shell.session-ending.heading");
            assertThat(warning).isVisible();
            assertThat(button(delegate, "shell.session-ending.stay")).isFocused();
            Axe.findsNothingOn(delegate.page());
            delegate.page().keyboard().press("Escape");
            assertThat(warning).isHidden();
            assertThat(delegate.textbox(Words.TITLE)).isFocused();
            assertThat(delegate.page().getByText(delegate.text("shell.session-ending.stayed")))
                    .isAttached();
            delegate.page().clock().fastForward(SHORTLY_BEFORE);
            assertThat(warning).isVisible();
        }
    }

    @Test
    void doesNotAskWhereSomebodyGoesOnInAnotherWindow() {
        try (var delegate = atTheForm("delegate-ru", Language.ENGLISH)) {
            delegate.page().clock().fastForward("20:00");
            delegate.page().evaluate("localStorage.setItem('iscg-active', String(Date.now()))");
            delegate.page().clock().fastForward("10:00");
            assertThat(delegate.page().locator("dialog.session-ending")).isHidden();
        }
    }

    @Test
    void leadsBackToWhatWasTypedWhenTheSessionHasEnded() {
        var title = "Before the session ended " + UUID.randomUUID();
        try (var delegate = atTheForm("delegate-ru", Language.ENGLISH)) {
            delegate.textbox(Words.TITLE).fill(title);
            delegate.awaitSaved();
            delegate.page().context().addCookies(List.of(new Cookie("iscg-session", "ended").setUrl(portal.address())));
            delegate.page().clock().fastForward(AFTERWARDS);
            assertThat(dialog(delegate, "shell.session-ended.heading")).isVisible();
            button(delegate, "front.sign-in").click();
            assertThat(delegate.textbox(Words.TITLE)).hasValue(title);
        }
    }

    private Visitor atTheForm(String account, Language language) {
        var visitor = Visitor.reading(language, portal.address());
        visitor.page().clock().install();
        visitor.signIn(account).open("/needs/new");
        visitor.textbox(Words.TITLE).waitFor();
        return visitor;
    }

    private static Locator dialog(Visitor visitor, String heading) {
        return visitor.page()
                .getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(visitor.text(heading)));
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .locator("dialog.session-ending")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.text(key)));
    }
}
