package iscg.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toMap;

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
import iscg.calendar.Subscription;
import iscg.calendar.SubscriptionService;
import iscg.calendar.Topic;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.Gap;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one makes the secret address of each thing one subscribes to, sees it once, and takes it back. */
@Route(SubscriptionView.CALENDAR)
@PageTitle("calendar.title")
@PermitAll
class SubscriptionView extends Div implements BeforeEnterObserver {

    static final String CALENDAR = "calendar";
    static final String MEETING = "meeting";

    private final SubscriptionService subscriptions;
    private final MeetingService meetings;
    private final Moments moments;
    private final NoticePlace notices = new NoticePlace();
    private final Div content = new Div();
    private List<Topic> offered = List.of();

    SubscriptionView(SubscriptionService subscriptions, MeetingService meetings, Moments moments) {
        this.subscriptions = subscriptions;
        this.meetings = meetings;
        this.moments = moments;
    }

    /** Of documents of one meeting, that which the address names and those one subscribes to already. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ofMeeting = event.getLocation().getQueryParameters().getSingleParameter(MEETING).stream()
                .flatMap(text -> MeetingId.inAddress(text).stream())
                .flatMap(id -> meetings.find(id).stream())
                .map(meeting -> Topic.documentsOf(meeting.id()));
        offered = Stream.concat(ofMeeting, Stream.of(Topic.CALENDAR, Topic.DOCUMENTS))
                .toList();
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("calendar.title")).lead(translate("calendar.lead")), notices, content);
        show();
    }

    private void show() {
        content.removeAll();
        var mine = subscriptions.mine().stream()
                .collect(toMap(Subscription::topic, Subscription::madeAt, (one, other) -> one, LinkedHashMap::new));
        Stream.concat(offered.stream(), mine.keySet().stream())
                .distinct()
                .forEach(topic -> content.add(section(topic, mine.get(topic))));
    }

    private PageSection section(Topic topic, @Nullable Instant madeAt) {
        var section = new PageSection(nameOf(topic));
        var acts = new ActionPanel();
        if (madeAt == null) {
            section.add(new Paragraph(translate("calendar.none")));
            acts.secondary(button("calendar.make", topic, () -> make(topic)));
        } else {
            section.add(
                    new Paragraph(new Span(translate("calendar.made")), new Gap(), MomentText.inFull(madeAt, moments)));
            acts.secondary(button("calendar.make-anew", topic, () -> make(topic)))
                    .dangerous(
                            button("calendar.revoke", topic, () -> revoke(topic)),
                            translate("calendar.revoke.consequence"));
        }
        section.add(acts);
        return section;
    }

    private String nameOf(Topic topic) {
        return topic.meeting()
                .flatMap(meetings::find)
                .map(meeting -> translate(
                        "calendar.topic.documents-of",
                        Map.of(
                                "meeting",
                                Names.inSentence(meeting.title()
                                        .forReader(Reader.current().language())))))
                .orElseGet(() ->
                        translate(topic.isOfDocuments() ? "calendar.topic.documents" : "calendar.topic.calendar"));
    }

    private Button button(String key, Topic topic, Runnable act) {
        var button = new Button(translate(key), click -> act.run());
        button.setAriaLabel(translate("calendar.act-for", Map.of("act", translate(key), "topic", nameOf(topic))));
        return button;
    }

    private void make(Topic topic) {
        var address = addressOf(topic, subscriptions.make(topic));
        show();
        var field = new TextField(translate("calendar.address"));
        field.setHelperText(translate("calendar.address.help"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.getElement().executeJs("Promise.resolve(this.updateComplete).then(() => this.inputElement.dir = 'ltr')");
        notices.tell(Notice.success(translate("calendar.done"), new Paragraph(nameOf(topic)), new FieldGroup(field)));
    }

    private void revoke(Topic topic) {
        subscriptions.revoke(topic);
        show();
        notices.tell(Notice.success(translate("calendar.revoked")));
    }

    private static String addressOf(Topic topic, String secret) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(topic.isOfDocuments() ? "/feeds/" + secret + ".atom" : "/calendar/" + secret + ".ics")
                .build()
                .toUriString();
    }
}
