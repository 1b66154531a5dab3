package iscg.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.notification.MailCare;
import iscg.notification.MailCare.RefusedMail;
import iscg.ui.ActionPanel;
import iscg.ui.DataTable;
import iscg.ui.Facts;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Whether mails go out, and which do not; for whoever runs the portal. */
@Route("administration/mail")
@PageTitle("mail.care.title")
@Menu(title = "mail.care.menu", order = 91)
@RolesAllowed("ADMIN")
class MailCareView extends Div implements BeforeEnterObserver {

    private final MailCare care;
    private final Moments moments;

    MailCareView(MailCare care, Moments moments) {
        this.care = care;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Notice... told) {
        removeAll();
        add(new PageHeading(translate("mail.care.title")).lead(translate("mail.care.lead")));
        add(told);
        var state = care.state();
        if (!state.hasServer()) {
            add(Notice.warning(translate("mail.care.no-server.heading"), translate("mail.care.no-server.text")));
        }
        add(facts(state));
        if (state.refused() > 0) {
            add(refused());
        }
    }

    private static Facts facts(MailCare.State state) {
        var facts = new Facts()
                .fact(translate("mail.care.waiting"), count(state.waiting()))
                .fact(translate("mail.care.sent"), count(state.sent()))
                .fact(translate("mail.care.refused"), count(state.refused()))
                .fact(translate("mail.care.unanswered"), count(state.unanswered()));
        facts.addClassName("counts");
        state.trouble().ifPresent(words -> facts.fact(translate("mail.care.trouble"), quoted(words)));
        return facts;
    }

    private PageSection refused() {
        var all = new Button(translate("mail.care.retry-all"), click -> {
            care.retryAll();
            told();
        });
        return new PageSection(translate("mail.care.refused.title"), table(), new ActionPanel().secondary(all));
    }

    private DataTable<RefusedMail> table() {
        return new DataTable<RefusedMail>(translate("mail.care.refused.title"))
                .column(translate("mail.care.receiver"), mail -> UserText.name(mail.name()))
                .column(translate("mail.care.address"), mail -> quoted(mail.address()))
                .column(translate("mail.care.about"), MailCareView::about)
                .column(translate("mail.care.reason"), mail -> quoted(mail.trouble()))
                .column(translate("mail.care.written"), mail -> MomentText.inFull(mail.written(), moments))
                .column(translate("mail.care.act"), this::retry)
                .rows(care.refused());
    }

    private static Component about(RefusedMail mail) {
        if (mail.about() == null) {
            return new Span(translate("mail.care.digest"));
        }
        var meeting = MeetingId.ofSubject(mail.about());
        if (meeting.isPresent()) {
            return new Span(translate(
                    "mail.care.meeting", Map.of("number", meeting.get().toString())));
        }
        var number = quoted(mail.about());
        number.setClassName("number");
        return number;
    }

    private Button retry(RefusedMail mail) {
        var retry = new Button(translate("mail.care.retry"), click -> {
            care.retry(mail.id());
            told();
        });
        retry.setAriaLabel(translate("mail.care.retry-one", Map.of("name", Names.inSentence(mail.name()))));
        return retry;
    }

    private void told() {
        var notice = Notice.success(translate("mail.care.retried"), translate("mail.care.retried.text"));
        show(notice);
        notice.takeFocus();
    }

    /** A server speaks English, and addresses are written from left to right. */
    private static Span quoted(String words) {
        var span = new Span(words);
        span.getElement().setAttribute("dir", "ltr");
        span.addClassName("quoted");
        return span;
    }

    private static String count(long number) {
        return translate("shell.count", Map.of("count", number));
    }
}
