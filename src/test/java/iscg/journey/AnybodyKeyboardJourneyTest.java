package iscg.journey;

import iscg.language.Language;

/** What somebody does without an account and without a mouse; and whoever runs the portal. */
class AnybodyKeyboardJourneyTest extends TasksByKeyboard {

    @ByTurns(0)
    void setsHowPagesLook(Language language) {
        anybody(language)
                .open("/preferences")
                .take("preferences.contrast", "preferences.contrast.high")
                .press("preferences.save")
                .hears("preferences.saved")
                .press("preferences.reset")
                .hears("preferences.saved");
    }

    @ByTurns(1)
    void checksAReceipt(Language language) {
        var need = beforehand.need(title("Checked"));
        var delegate = visitors.of("delegate", language).open(need.address());
        var code = delegate.page().locator(".timeline .receipt-code").innerText();
        anybody(language)
                .open("/verify")
                .type("verify.form.label", "1")
                .press("verify.form.act")
                .hears("verify.mistyped.heading")
                .type("verify.form.label", code)
                .press("verify.form.act")
                .hears("verify.genuine.heading");
    }

    @ByTurns(2)
    void skipsToTheContentAndReadsTheGuideInAnotherLanguage(Language language) {
        anybody(language).open("/guide").pressNamed(Language.FRENCH.ownName());
        anybody(Language.FRENCH)
                .press("shell.skip-link")
                .press("guide.keyboard.title")
                .arrives("guide.keyboard.title");
    }

    private static Keyboard anybody(Language language) {
        return at("", language);
    }
}
