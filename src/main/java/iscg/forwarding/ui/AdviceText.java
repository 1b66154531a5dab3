package iscg.forwarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a body replied, in full, and who sent it when. */
class AdviceText extends Div {

    AdviceText(Component words, String signature) {
        addClassName("advice");
        var signed = new Paragraph(signature);
        signed.addClassName("signature");
        add(words, signed);
    }
}
