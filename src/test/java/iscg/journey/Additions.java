package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.language.Language;
import iscg.need.NeedNumber;

/** How files are added to the documents of a need. */
final class Additions {

    private Additions() {}

    static void open(Visitor visitor, NeedNumber number) {
        visitor.open(number.address());
        visitor.page().getByText(visitor.text("need.documents.add")).click();
        assertThat(visitor.heading()).hasText(visitor.text("need.add.title"));
    }

    /** @param addition as in the keys of its words, such as {@code revision} */
    static void add(Visitor visitor, String addition, Language language, FilePayload file) {
        visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(visitor.text("symbol.addition." + addition)))
                .check();
        visitor.attach(file);
        visitor.select("symbol.form.language").click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language.nameIn(visitor.language())))
                .click();
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(visitor.text("need.add.act"))
                                .setExact(true))
                .click();
        assertThat(visitor.page().locator(".notice-success")).isVisible();
    }
}
