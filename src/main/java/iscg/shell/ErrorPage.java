package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import iscg.ui.Incident;
import iscg.ui.PageHeading;
import iscg.ui.PageTitles;
import java.util.Map;

/** What every page says that stands in for another: what happened, what to do, and the reference to quote. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String key;

    /** @param key the place of its texts, such as {@code error.404} */
    ErrorPage(String key) {
        this.key = key;
    }

    void show(Incident incident) {
        removeAll();
        var reference = new Paragraph(translate("error.reference", Map.of("reference", incident.reference())));
        reference.addClassName("quiet");
        var home = new Anchor(".", translate("error.home"));
        home.setRouterIgnore(true);
        add(
                new PageHeading(translate(key + ".heading")).lead(translate(key + ".text")),
                new Paragraph(home),
                reference);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(translate(key + ".heading"));
    }
}
