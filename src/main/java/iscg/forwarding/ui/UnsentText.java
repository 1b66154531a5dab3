package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import iscg.ui.ActionPanel;
import iscg.ui.PageSection;

/** What a person typed while somebody else replied for the same body: not sent, but theirs to copy until they put it away. */
class UnsentText extends PageSection {

    UnsentText(String text, Runnable discard) {
        super(translate("review.unsent"));
        var copy = new TextArea(translate("review.unsent.label"));
        copy.setWidthFull();
        copy.setReadOnly(true);
        copy.setValue(text);
        var button = new Button(translate("review.unsent.discard"), click -> {
            discard.run();
            setVisible(false);
        });
        add(copy, new ActionPanel().secondary(button));
    }
}
