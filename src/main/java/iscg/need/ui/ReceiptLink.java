package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.audit.ReceiptCode;

/** The code of a receipt, leading to the page where anybody can check and print it. */
class ReceiptLink extends Span {

    ReceiptLink(ReceiptCode code) {
        addClassName("receipt-link");
        var symbols = new Span(code.toString());
        symbols.addClassName("receipt-code");
        symbols.getElement().setAttribute("dir", "ltr");
        var link = new Anchor(code.address(), new Span(translate("need.receipt.code")), symbols);
        link.setRouterIgnore(true);
        add(link);
    }
}
