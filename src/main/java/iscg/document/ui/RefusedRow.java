package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import iscg.filetype.DocumentRefused;
import java.util.Map;

/** One file that was not attached: what happened and what to do, until the person takes note. */
class RefusedRow extends ListItem {

    RefusedRow(DocumentRefused refused, Map<String, Object> limits, SerializableConsumer<RefusedRow> onDismiss) {
        var reason = new Paragraph(AttachmentUpload.words(refused, limits, getLocale()));
        var dismiss = new Button(translate("attachments.dismiss"));
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dismiss.setAriaLabel(translate("attachments.dismiss-named", Map.of("name", refused.fileName())));
        dismiss.addClickListener(click -> onDismiss.accept(this));
        add(reason, dismiss);
    }
}
