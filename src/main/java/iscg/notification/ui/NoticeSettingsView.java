package iscg.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.notification.ByMail;
import iscg.notification.NoticeKind;
import iscg.notification.NoticeService;
import iscg.ui.ActionPanel;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import iscg.ui.Reader;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a person chooses how often they get mails of each kind. */
@Route(NoticeSettingsView.PATH)
@PageTitle("notices.settings.title")
@PermitAll
class NoticeSettingsView extends Div implements BeforeEnterObserver {

    static final String PATH = NoticesView.PATH + "/settings";

    private final NoticeService service;
    private final Actors actors;
    private final Div notices = new Div();
    private final Map<NoticeKind, Choice<ByMail>> fields = new LinkedHashMap<>();

    NoticeSettingsView(NoticeService service, Actors actors) {
        this.service = service;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        fields.clear();
        var group = new FieldGroup();
        service.kinds().forEach(kind -> group.with(field(kind)));
        var save = new Button(translate("notices.settings.save"), click -> save());
        add(
                new PageHeading(translate("notices.settings.title")).lead(AddressText.breakable(lead())),
                notices,
                group,
                new ActionPanel().primary(save),
                new Paragraph(back()));
    }

    private static Anchor back() {
        var back = new Anchor(NoticesView.PATH, translate("notices.settings.back"));
        back.getElement().setAttribute("router-link", true);
        return back;
    }

    private String lead() {
        var me = actors.current();
        var language = me.language().nameInSentence(Reader.current().language());
        return me.email().isBlank()
                ? translate("notices.settings.no-address")
                : translate(
                        "notices.settings.lead", Map.of("address", Names.inSentence(me.email()), "language", language));
    }

    private Choice<ByMail> field(NoticeKind kind) {
        var field = new Choice<ByMail>(translate(kind.key()));
        field.setHelperText(translate(kind.key() + ".help"));
        field.setItems(ByMail.values());
        field.setItemLabelGenerator(byMail -> translate(byMail.key()));
        field.setValue(service.choice(kind));
        fields.put(kind, field);
        return field;
    }

    private void save() {
        fields.forEach((kind, field) -> service.choose(kind, field.getValue()));
        var told = Notice.success(translate("notices.settings.saved"));
        notices.removeAll();
        notices.add(told);
        told.takeFocus();
    }
}
