package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.need.ui.TriageText;
import iscg.need.ui.WhoIsTold;
import iscg.need.ui.WrittenAct;
import iscg.track.Track;
import iscg.track.TrackProposal;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Keyboard;
import iscg.ui.PageSection;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The track that the answers lead to, to be confirmed or, for a reason, overridden. */
class TrackProposalPanel extends Div {

    private final PageSection proposed;
    private final RadioButtonGroup<Track> other = new RadioButtonGroup<>(translate("triage.track.other.track.label"));

    /**
     * @param reason where the reason for another track is written
     * @param told makes what shows whom the decision reaches, for either way
     * @param override takes another track
     */
    TrackProposalPanel(
            TrackProposal proposal,
            TriageText reason,
            Supplier<WhoIsTold> told,
            Runnable confirm,
            BiConsumer<Track, TriageText> override) {
        proposed = new PageSection(translate("triage.track.proposed"), TrackWords.of(proposal));
        other.setItems(Arrays.stream(Track.values())
                .filter(track -> track != proposal.track())
                .toList());
        other.setItemLabelGenerator(track -> translate(track.key()));
        other.setManualValidation(true);
        other.setRequiredIndicatorVisible(true);
        other.addValueChangeListener(change -> other.setInvalid(false));
        var otherwise =
                WrittenAct.ordinary("triage.track.other", reason.preceded(other), text -> choose(text, override));
        otherwise.reaches(told.get()).offer(true);
        add(
                proposed,
                told.get(),
                new ActionPanel().primary(new ActButton(translate("triage.track.confirm"), confirm)),
                otherwise);
    }

    private void choose(TriageText reason, BiConsumer<Track, TriageText> override) {
        if (other.isEmpty()) {
            other.setErrorMessage(translate("triage.track.other.track.missing"));
            other.setInvalid(true);
            Keyboard.bringTo(other);
        } else {
            override.accept(other.getValue(), reason);
        }
    }

    /** Brings eye and keyboard to what is proposed. */
    void takeFocus() {
        proposed.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}
