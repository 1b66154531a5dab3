package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.procedure.ChecklistItem;
import iscg.procedure.ProcedureService;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What must be done for a meeting, for the secretariat. */
@Order(50)
@org.springframework.stereotype.Component
class ProcedureSection implements MeetingSection {

    private final ProcedureService procedure;
    private final StepWords words;
    private final Bodies bodies;
    private final Moments moments;
    private final Actors actors;

    ProcedureSection(ProcedureService procedure, StepWords words, Bodies bodies, Moments moments, Actors actors) {
        this.procedure = procedure;
        this.words = words;
        this.bodies = bodies;
        this.moments = moments;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (!actors.current().is(Role.SECRETARIAT) || meeting.status() == MeetingStatus.CANCELLED) {
            return Optional.empty();
        }
        var items = procedure.of(meeting.id());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var title = translate("procedure.title");
        var table = new DataTable<ChecklistItem>(title)
                .column(translate("procedure.step"), item -> new Span(words.name(item.step())))
                .column(translate("procedure.due"), item -> MomentText.day(Moments.endOf(item.due()), moments))
                .column(translate("procedure.responsible"), item -> new Span(responsible(item, bodies)))
                .column(translate("procedure.state"), ProcedureSection::state)
                .column(translate("procedure.act"), item -> button(meeting, item, page))
                .rows(items);
        table.addClassName("checklist");
        return Optional.of(new PageSection(title, table));
    }

    static String responsible(ChecklistItem item, Bodies bodies) {
        var reader = Reader.current().language();
        return Names.inSentence(item.responsible().stream()
                .map(code -> bodies.body(code).name(reader))
                .toList());
    }

    static StateBadge state(ChecklistItem item) {
        if (item.doneAt() != null) {
            return new StateBadge(StateBadge.Kind.DONE, translate("procedure.state.done"));
        }
        return item.late()
                ? new StateBadge(StateBadge.Kind.OVERDUE, translate("procedure.state.late"))
                : new StateBadge(StateBadge.Kind.WAITING, translate("procedure.state.open"));
    }

    private Button button(MeetingDetails meeting, ChecklistItem item, MeetingPage page) {
        var step = words.inSentence(item.step());
        var done = item.doneAt() != null;
        var key = done ? "procedure.reopen" : "procedure.done";
        var sentence = translate(done ? "procedure.reopen.told" : "procedure.done.told", Map.of("step", step));
        var button = new Button(
                translate(key),
                click -> page.act(sentence, () -> {
                    if (done) {
                        procedure.open(meeting.id(), item.step());
                    } else {
                        procedure.done(meeting.id(), item.step());
                    }
                }));
        button.setAriaLabel(translate("procedure.of-step", Map.of("act", translate(key), "step", step)));
        return button;
    }
}
