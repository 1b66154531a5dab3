package iscg.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import iscg.calendar.SubscriptionService;
import iscg.language.Moments;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.MomentText;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one makes the secret address for one's calendar, sees it once, and takes it back. */
@Route(SubscriptionView.CALENDAR)
@PageTitle("calendar.title")
@PermitAll
class SubscriptionView extends Div implements BeforeEnterObserver {

    static final String CALENDAR = "calendar";

    private final SubscriptionService subscriptions;
    private final Moments moments;
    private final NoticePlace notices = new NoticePlace();
    private final Div content = new Div();

    SubscriptionView(SubscriptionService subscriptions, Moments moments) {
        this.subscriptions = subscriptions;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("calendar.title")).lead(translate("calendar.lead")), notices, content);
        show();
    }

    private void show() {
        content.removeAll();
        var mine = subscriptions.mine();
        var acts = new ActionPanel();
        if (mine.isEmpty()) {
            content.add(new Paragraph(translate("calendar.none")));
            acts.primary(new Button(translate("calendar.make"), click -> make()));
        } else {
            content.add(new Paragraph(
                    new Span(translate("calendar.made")),
                    new Span(" "),
                    MomentText.inFull(mine.get().madeAt(), moments)));
            acts.secondary(new Button(translate("calendar.make-anew"), click -> make()))
                    .dangerous(
                            new Button(translate("calendar.revoke"), click -> revoke()),
                            translate("calendar.revoke.consequence"));
        }
        content.add(acts);
    }

    private void make() {
        var address = addressOf(subscriptions.make());
        show();
        var field = new TextField(translate("calendar.address"));
        field.setHelperText(translate("calendar.address.help"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.getElement().executeJs("Promise.resolve(this.updateComplete).then(() => this.inputElement.dir = 'ltr')");
        notices.tell(Notice.success(translate("calendar.done"), new FieldGroup(field)));
    }

    private void revoke() {
        subscriptions.revoke();
        show();
        notices.tell(Notice.success(translate("calendar.revoked")));
    }

    private static String addressOf(String secret) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/calendar/" + secret + ".ics")
                .build()
                .toUriString();
    }
}
