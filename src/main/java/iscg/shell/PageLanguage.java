package iscg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import iscg.language.Language;
import iscg.language.Messages;
import org.springframework.stereotype.Component;

/** Sets the reader's language and direction on the page from its first byte, and on its UI before the first view is made. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final transient Messages messages;

    PageLanguage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::write);
        service.getSource().addUIInitListener(init -> set(init.getUI()));
    }

    private void write(IndexHtmlResponse page) {
        var language = of(page.getVaadinRequest());
        var document = page.getDocument();
        document.getElementsByTag("html").attr("lang", language.tag()).attr("dir", language.direction());
        document.title(messages.text(language, "shell.portal"));
        document.body().prependElement("noscript").text(messages.text(language, "shell.noscript"));
    }

    /** The request carries the reader's language as its only locale. */
    private static void set(UI ui) {
        ui.setLocale(of(VaadinRequest.getCurrent()).locale());
    }

    private static Language of(VaadinRequest request) {
        return Language.of(request.getLocale()).orElse(Language.ENGLISH);
    }
}
