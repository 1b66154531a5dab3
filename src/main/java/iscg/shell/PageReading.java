package iscg.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import iscg.ui.ChosenReading;
import iscg.ui.ReadingPreference;
import org.springframework.stereotype.Component;

/** Sets how the reader wants pages to be on the page from its first byte, so that nothing is painted otherwise first. */
@Component
class PageReading implements VaadinServiceInitListener {

    private final transient ChosenReading chosen;

    PageReading(ChosenReading chosen) {
        this.chosen = chosen;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse page) {
        var wanted = chosen.of(page.getVaadinRequest().getCookies());
        var root = page.getDocument().getElementsByTag("html");
        wanted.chosen().forEach((preference, value) -> root.attr(attribute(preference), value));
        page.getDocument().head().select("meta[name=color-scheme]").remove();
        page.getDocument()
                .head()
                .prependElement("meta")
                .attr("name", "color-scheme")
                .attr("content", wanted.colorScheme());
    }

    private static String attribute(ReadingPreference preference) {
        return "data-" + preference.word();
    }
}
