package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import iscg.live.ConductService;
import iscg.live.FloorRequest;
import iscg.live.LiveDetails;
import iscg.live.SpeakersList;
import iscg.meeting.MeetingId;
import iscg.registration.ParticipantService;
import iscg.registration.RegistrationDetails;
import iscg.ui.Choice;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of speakers with what can be done to it. The keyboard stays with the speaker, whoever else changes the list meanwhile. */
class SpeakersDesk extends PageSection {

    /** What is pressed again and again. */
    private static final Set<String> MOVES = Set.of("up", "down");

    private final ConductService conduct;
    private final ParticipantService participants;
    private final SpeakerNames names;
    private final Conducting page;
    private final Div content = new Div();
    private final Button closing;
    private final Select<RegistrationDetails> somebody = new Choice<>(translate("conduct.put"));
    private final Div putting;
    private @Nullable LiveDetails now;

    SpeakersDesk(ConductService conduct, ParticipantService participants, SpeakerNames names, Conducting page) {
        super(translate("live.speakers"));
        this.conduct = conduct;
        this.participants = participants;
        this.names = names;
        this.page = page;
        addClassName("speakers-desk");
        content.getElement().setAttribute("tabindex", "-1").executeJs("window.iscgLive.rememberFocus(this)");
        closing = new Button("", click -> page.once("list", this::closeOrReopen));
        somebody.getElement().getThemeList().add("helper-above-field");
        somebody.setHelperText(translate("conduct.put.help"));
        somebody.setItemLabelGenerator(SpeakersDesk::label);
        putting = new Div(somebody, new Button(translate("conduct.put.act"), click -> put()));
        putting.addClassName("put-on-list");
        add(content, closing, putting);
    }

    /** Offers the participants, as far as the person may see who they are. */
    void offer(MeetingId meeting) {
        var all = participants.of(meeting, Reader.current().language());
        somebody.setItems(all);
        putting.setVisible(!all.isEmpty());
    }

    private static String label(RegistrationDetails one) {
        return Names.inSentence(one.name()) + " · "
                + one.member().name(Reader.current().language());
    }

    void show(LiveDetails details) {
        now = details;
        var list = details.speakers();
        content.removeAll();
        list.speaker().ifPresent(one -> content.add(speaking(one)));
        var waiting = new OrderedList();
        waiting.addClassName("speakers");
        list.waiting().forEach(one -> waiting.add(row(one, list)));
        content.add(
                list.waiting().isEmpty()
                        ? new Paragraph(translate("live.nobody-waits"))
                        : new Div(
                                new Paragraph(translate(
                                        "live.waiting",
                                        Map.of("count", list.waiting().size()))),
                                waiting));
        if (list.closed()) {
            content.add(new Paragraph(translate("live.list-closed")));
        }
        keepFocus();
        closing.setText(translate(list.closed() ? "conduct.reopen-list" : "conduct.close-list"));
    }

    private Div speaking(FloorRequest one) {
        var line = new Div(
                new StateBadge(StateBadge.Kind.NOW, translate("live.speaks")),
                names.of(one.asker()),
                button("end", "conduct.end", one, conduct::end));
        line.addClassName("speaking");
        return line;
    }

    private ListItem row(FloorRequest one, SpeakersList list) {
        var give = button("give", "conduct.give", one, conduct::give);
        var up = button("up", "agenda.up", one, conduct::moveUp);
        up.setEnabled(list.canGoUp(one.key()));
        var down = button("down", "agenda.down", one, conduct::moveDown);
        down.setEnabled(list.canGoDown(one.key()));
        up.setVisible(up.isEnabled() || down.isEnabled());
        down.setVisible(up.isVisible());
        var acts = new Div(give, up, down, button("off", "conduct.take-off", one, conduct::end));
        acts.addClassName("acts");
        return new ListItem(new Div(names.of(one.asker()), SpeakersPart.details(one)), acts);
    }

    private Button button(String id, String key, FloorRequest one, SerializableBiConsumer<MeetingId, Integer> step) {
        var button = new Button(translate(key), click -> {
            if (MOVES.contains(id)) {
                page.again(() -> step.accept(meeting(), one.key()));
            } else {
                page.once(id, () -> step.accept(meeting(), one.key()));
            }
            keepFocus("floor-end-" + one.key(), "floor-down-" + one.key(), "floor-up-" + one.key());
        });
        button.setId("floor-" + id + "-" + one.key());
        button.setAriaLabel(translate(
                "agenda.of-item", Map.of("act", translate(key), "title", SpeakerNames.inSentence(one.asker()))));
        return button;
    }

    /** To the same button as before, else to another of that speaker's, else to the list; without effect where nothing was lost. */
    private void keepFocus(String... others) {
        content.getElement()
                .executeJs(
                        "setTimeout(() => window.iscgLive.keepFocus(this, $0.split(' ')))", String.join(" ", others));
    }

    private void put() {
        var chosen = somebody.getValue();
        if (chosen == null) {
            somebody.focus();
            return;
        }
        page.once("put", () -> conduct.put(meeting(), chosen.person(), FloorRequest.Kind.FLOOR));
        somebody.clear();
    }

    private void closeOrReopen() {
        if (Objects.requireNonNull(now).speakers().closed()) {
            conduct.reopenList(meeting());
        } else {
            conduct.closeList(meeting());
        }
    }

    private MeetingId meeting() {
        return Objects.requireNonNull(now).meeting().id();
    }
}
