package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Delegation;
import iscg.forwarding.DelegationService;
import iscg.forwarding.SlipToReview;
import iscg.identity.Actor;
import iscg.need.Sending.Act;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where whoever sends a reply says who drafts it, takes the drafting back, or gives a draft back. */
class DelegationSection extends PageSection {

    private final SlipToReview review;
    private final DelegationService service;
    private final ReviewActs acts;
    private final ToldOfSlips told;

    /** @param acts does what is chosen and shows what came of it */
    DelegationSection(SlipToReview review, DelegationService service, ReviewActs acts, ToldOfSlips told) {
        super(translate("review.delegation.title"));
        this.review = review;
        this.service = service;
        this.acts = acts;
        this.told = told;
    }

    /**
     * Asks somebody to draft.
     *
     * @param label as what each candidate works in the body
     */
    DelegationSection asking(
            List<Actor> candidates, Function<Actor, String> label, WorkingTextArea word, SavedState saved) {
        if (candidates.isEmpty()) {
            add(new Paragraph(translate("review.delegation.nobody")));
            return this;
        }
        var person = new ColleagueChoice("review.delegation.person", candidates, label);
        var by = new DatePicker(translate("review.delegation.by"));
        by.setI18n(DatePickerTexts.inReadersLanguage());
        by.setManualValidation(true);
        by.setAutoOpen(false);
        var toldOf = told.of(Act.DELEGATE, review, person::person);
        person.addValueChangeListener(change -> toldOf.refresh());
        var ask = new ActButton(translate("review.delegation.ask"), () -> {
            if (!person.isComplete()) {
                return;
            }
            var chosen = person.getValue();
            acts.act(translate("review.delegation.asked", Map.of("name", Names.inSentence(chosen.name()))), () -> {
                service.delegate(
                        review.slip().id(),
                        review.version(),
                        chosen.person(),
                        word.getValue().strip(),
                        by.getValue());
                word.sent();
            });
        });
        add(new FieldGroup(person).optional(word).optional(by), toldOf, new ActionPanel().secondary(ask, saved));
        return this;
    }

    /** Says with whom the draft lies, and takes it back. */
    DelegationSection taking(Delegation with, Component until) {
        var taken = translate("review.delegation.taken-back");
        add(
                new Paragraph(translate("review.delegation.with", Map.of("name", Names.inSentence(with.name())))),
                until,
                new ActionPanel()
                        .secondary(new ActButton(
                                translate("review.delegation.take-back"),
                                () -> acts.act(
                                        taken,
                                        () -> service.takeBack(review.slip().id(), review.version())))));
        return this;
    }

    /** Gives a draft back to whoever wrote it. */
    DelegationSection givingBack(Delegation from, WorkingTextArea word, SavedState saved) {
        var name = Names.inSentence(from.name());
        var back = new ActButton(
                translate("review.delegation.give-back"),
                () -> acts.act(translate("review.delegation.given-back", Map.of("name", name)), () -> {
                    service.giveBack(
                            review.slip().id(),
                            review.version(),
                            word.getValue().strip());
                    word.sent();
                }));
        var toldOf = told.of(Act.GIVE_BACK, review, () -> Optional.of(from.drafter()));
        add(new FieldGroup().optional(word), toldOf, new ActionPanel().secondary(back, saved));
        return this;
    }
}
