package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.audit.ReceiptCode;

/** The code of a receipt, leading to the page where anybody can check and print it. */
public class ReceiptLink extends Span {

    public ReceiptLink(ReceiptCode code) {
        addClassName("receipt-link");
        var symbols = new Span(code.toString());
        symbols.addClassName("receipt-code");
        symbols.getElement().setAttribute("dir", "ltr");
        var link = new Anchor(code.address(), new Span(translate("need.receipt.code")), symbols);
        link.setRouterIgnore(true);
        add(link);
    }

    /** The same with the advice to keep it, for the moment after the act. */
    public static Paragraph toKeep(ReceiptCode code) {
        return new Paragraph(new ReceiptLink(code), new Text(" "), new Span(translate("need.receipt.keep")));
    }
}
