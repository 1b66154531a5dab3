package iscg.barrier.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import iscg.barrier.BarrierDetails;
import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.language.Moments;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.SavedState;
import java.util.function.BiConsumer;

/** Takes a report up, or closes it with a note; the note is kept as it is typed. */
class BarrierPanel extends Section {

    private final BarrierDetails report;
    private final BarrierService barriers;
    private final BiConsumer<BarrierState, Runnable> page;

    BarrierPanel(
            BarrierDetails report,
            BarrierService barriers,
            WorkingTexts texts,
            long person,
            Moments moments,
            BiConsumer<BarrierState, Runnable> page) {
        this.report = report;
        this.barriers = barriers;
        this.page = page;
        setAriaLabel(translate("barrier.acts"));
        var acts = new ActionPanel();
        if (report.state() != BarrierState.IN_WORK) {
            var key = report.state().isClosed() ? "barrier.act.reopen" : "barrier.act.take";
            acts.primary(act(key, BarrierState.IN_WORK, () -> barriers.take(report.reference())));
        }
        if (!report.state().isClosed()) {
            var saved = new SavedState(moments);
            var note = new WorkingTextArea(
                    translate("barrier.note"), "barrier:" + report.reference() + ":note", person, texts, saved);
            note.setHelperText(translate("barrier.note.help"));
            note.setMaxLength(BarrierDetails.LONGEST_NOTE);
            note.setRequiredIndicatorVisible(true);
            add(new FieldGroup(note));
            acts.secondary(closing(note, BarrierState.MENDED), closing(note, BarrierState.ANSWERED), saved);
        }
        add(acts);
    }

    private Button closing(WorkingTextArea note, BarrierState end) {
        return new ActButton(translate("barrier.act." + end.word()), () -> {
            if (note.getValue().isBlank()) {
                note.setErrorMessage(translate("barrier.note.missing"));
                note.setInvalid(true);
                note.focus();
                return;
            }
            page.accept(end, () -> {
                barriers.close(report.reference(), end, note.getValue().strip());
                note.sent();
            });
        });
    }

    private Button act(String key, BarrierState becomes, Runnable act) {
        return new ActButton(translate(key), () -> page.accept(becomes, act));
    }
}
