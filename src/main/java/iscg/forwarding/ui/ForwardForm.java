package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Advice;
import iscg.forwarding.ForwardingRefused;
import iscg.forwarding.ForwardingService;
import iscg.need.NeedDetails;
import iscg.need.NeedMovedOn;
import iscg.need.NeedStatus;
import iscg.need.ui.NeedPage;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Forwards a need as it stands: to whom, for what, by when, with a word to them. What is chosen and typed is kept until sent. */
class ForwardForm extends PageSection {

    private final NeedDetails need;
    private final NeedPage page;
    private final ForwardingService forwarding;
    private final KeptChoices kept;
    private final AddresseeList addressees;
    private final WorkingTextArea note;
    private final LanguageOfText language;
    private final Receivers receivers;
    private final ErrorSummary errors = new ErrorSummary();
    private final Button forward = new ActButton(translate("forwarding.form.forward"), this::send);

    ForwardForm(NeedDetails need, NeedPage page, ForwardingDesk desk, ForwardingService forwarding) {
        super(translate("forwarding.form.title"));
        this.need = need;
        this.page = page;
        this.forwarding = forwarding;
        var saved = desk.savedState();
        kept = desk.keptChoices(need);
        addressees = desk.addressees(need, this::changed);
        note = desk.note(need, saved);
        language = desk.languageOf(note);
        receivers = desk.receivers(need);
        add(
                new Paragraph(translate("forwarding.form.lead", Map.of("revision", need.revision()))),
                errors,
                addressees,
                new FieldGroup().optional(note).with(language),
                receivers,
                acts(saved));
        begin(desk.usualTerms(), desk.proposed(need));
    }

    private ActionPanel acts(SavedState saved) {
        return need.status() == NeedStatus.SUBMITTED
                ? new ActionPanel().primary(forward).secondary(saved)
                : new ActionPanel().secondary(forward, saved);
    }

    /** Goes on where the secretary left it, else with the bodies proposed. */
    private void begin(List<ForwardChoice> usual, List<String> proposed) {
        addressees.propose(usual);
        var before = kept.find();
        before.ifPresent(addressees::propose);
        addressees.choose(
                before.map(choices -> choices.stream().map(ForwardChoice::body).toList())
                        .orElse(proposed));
        receivers.show(addressees.choices());
    }

    private void changed() {
        var choices = addressees.choices();
        kept.keep(choices);
        receivers.show(choices);
    }

    private void send() {
        var problems = new ArrayList<>(addressees.problems());
        if (note.getValue().length() > Advice.LONGEST_TEXT) {
            problems.add(new Problem(translate("forwarding.form.note.too-long"), note));
        }
        if (!note.getValue().isBlank() && language.isEmpty()) {
            problems.add(new Problem(translate("need.problem.language-missing"), language));
        }
        errors.show(problems);
        if (problems.isEmpty()) {
            act();
        }
    }

    private void act() {
        var chosen = addressees.choices().stream().map(ForwardChoice::addressee).toList();
        try {
            forwarding.forward(
                    need.number(), need.version(), chosen, note.getValue().strip(), language.getValue());
            kept.forget();
            note.sent();
            page.done(translate("forwarding.done", Map.of("count", chosen.size())));
        } catch (ForwardingRefused refusal) {
            errors.show(List.of(addressees.problem(refusal.reason().key())));
        } catch (NeedMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            page.movedOn();
        }
    }
}
