package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.forwarding.SlipDraft;
import iscg.ui.Names;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Stands behind the text of a draft in which somebody else, or oneself at another device, saved another text meanwhile. */
class SavedByOther extends Div {

    SavedByOther(SlipDraft theirs, Consumer<SlipDraft> take, Consumer<SlipDraft> leave) {
        var name = Names.inSentence(Objects.requireNonNullElse(theirs.by(), "–"));
        addClassName("typed-elsewhere");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", translate("review.other.title", Map.of("name", name)));
        var found = new Paragraph(theirs.text());
        found.addClassName("user-text");
        found.getElement().setAttribute("dir", "auto");
        var heading = new Paragraph(translate("review.other.title", Map.of("name", name)));
        heading.getElement().setAttribute("role", "alert");
        add(
                heading,
                found,
                new Button(translate("review.other.take"), click -> take.accept(theirs)),
                new Button(translate("review.other.leave"), click -> leave.accept(theirs)));
    }
}
