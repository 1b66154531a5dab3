package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.ui.Facts;
import iscg.ui.LanguageOfText;
import iscg.ui.UserText;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Everything a complete draft says, each part with the way back to its field. */
class DraftSummary extends Facts {

    private final DraftId draft;

    /** @param documents shows what is attached; empty if nothing is */
    DraftSummary(DraftDetails draft, FormChoices choices, Optional<Component> documents) {
        this.draft = draft.id();
        addClassName("check-list");
        var content = draft.content();
        var language = Objects.requireNonNull(content.language());
        if (draft.revises() != null) {
            part(NeedField.REPLY, new UserText(content.reply(), language));
        }
        part(NeedField.TOPIC, new Span(choices.topic(Objects.requireNonNull(content.topic()))));
        part(NeedField.TITLE, UserText.line(content.title(), language));
        part(NeedField.DESCRIPTION, new UserText(content.description(), language));
        part(NeedField.REQUEST, new UserText(content.request(), language));
        part(NeedField.LANGUAGE, new Span(LanguageOfText.nameOf(language)));
        part(NeedField.SECTORS, FactList.ofSectors(content.sectors()));
        part(NeedField.WISHES, orNone(content.wishes(), FactList.ofCodes(content.wishes(), choices.bodies())));
        part(NeedField.DOCUMENTS, documents.orElseGet(DraftSummary::none));
    }

    private static Component orNone(Collection<?> values, Component shown) {
        return values.isEmpty() ? none() : shown;
    }

    private static Component none() {
        return new Span(translate("need.check.none"));
    }

    private void part(NeedField field, Component value) {
        fact(translate(field.labelKey()), value, change(field));
    }

    /** A screen reader hears what is changed; the eye sees it beside. */
    private Div change(NeedField field) {
        var heard = new Span(" " + translate(field.labelKey()));
        heard.addClassName("unseen");
        var words = new Span(new Span(translate("need.check.change")), heard);
        var change = new Div(NeedNavigation.linkTo(draft, field, words));
        change.addClassName("change");
        return change;
    }
}
