package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text goes from one language into another, and its reader gets it there; with no finding of axe-core on the way. */
class TranslationJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void givesAReaderInTheirLanguageWhatATranslatorReleased(Language reading) {
        var written = reading == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        var need = Texts.need(written, "N " + UUID.randomUUID());
        var title = "T " + UUID.randomUUID();
        try (var delegate = visitor(written);
                var secretariat = visitor(reading);
                var translator = visitor(reading);
                var reader = visitor(reading)) {
            var number = need.by(delegate.signIn("delegate"));
            WholePath.forward(secretariat.signIn("secretariat"), need.title());
            translate(translator.signIn("translator"), need, Texts.need(reading, title));
            read(reader.signIn("delegate-es"), number, need, title);
        }
    }

    private static void translate(Visitor translator, Submission need, Submission translated) {
        translator.open("/translations?into=" + translator.language().tag());
        Axe.check(translator);
        translator.openFromList(need.title());
        button(translator, "translation.release").waitFor();
        Axe.check(translator);
        segment(translator, 0).fill(translated.title());
        segment(translator, 1).fill(translated.description());
        segment(translator, 2).fill(translated.request());
        translator.awaitSaved();
        translator.page().reload();
        assertThat(segment(translator, 2)).hasValue(translated.request());
        assertThat(segment(translator, 2))
                .hasAttribute("lang", translator.language().tag());
        button(translator, "translation.release").click();
        assertThat(translator.status("translation.released")).isVisible();
    }

    private static void read(Visitor reader, NeedNumber number, Submission need, String title) {
        reader.open("/needs");
        assertThat(reader.page().getByText(title).first()).isVisible();
        reader.open(number.address());
        assertThat(reader.heading()).hasText(title);
        assertThat(reader.page().getByText(need.request())).isHidden();
        button(reader, "translation.both").click();
        assertThat(reader.page().getByText(need.request())).isVisible();
        Axe.check(reader);
    }

    private static Locator segment(Visitor translator, int position) {
        return translator.page().locator("main").getByRole(AriaRole.TEXTBOX).nth(position);
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(visitor.text(key)).setExact(true));
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
