package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Delegation;
import iscg.forwarding.DelegationService;
import iscg.forwarding.SlipToReview;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lays out who drafts a reply: for whoever sends it, and for whoever was asked to draft. */
@Component
class DelegationForms {

    private final DelegationService service;
    private final SlipWords words;
    private final ToldOfSlips told;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Moments moments;

    DelegationForms(
            DelegationService service,
            SlipWords words,
            ToldOfSlips told,
            WorkingTexts texts,
            Actors actors,
            Moments moments) {
        this.service = service;
        this.words = words;
        this.told = told;
        this.texts = texts;
        this.actors = actors;
        this.moments = moments;
    }

    /** For whoever sends the reply. */
    DelegationSection sending(SlipToReview review, ReviewActs acts) {
        var section = new DelegationSection(review, service, acts, told);
        var saved = new SavedState(moments);
        var delegation = review.delegation();
        if (delegation == null) {
            return section.asking(
                    service.candidates(review.slip().id()),
                    one -> words.person(one, review.slip()),
                    word(review, "delegate", saved),
                    saved);
        }
        return delegation.handedIn()
                ? section.givingBack(delegation, word(review, "give-back", saved), saved)
                : section.taking(delegation, until(delegation));
    }

    private WorkingTextArea word(SlipToReview review, String act, SavedState saved) {
        var place = "slip:" + review.slip().id() + ":" + act;
        return new WorkingTextArea(
                translate("review.delegation.word"), place, actors.current().person(), texts, saved);
    }

    /** For whoever was asked to draft: until when, and what the chair said. */
    PageSection drafting(SlipToReview review) {
        var delegation = Objects.requireNonNull(review.delegation());
        var section = new PageSection(
                translate("review.drafting.title"),
                new Paragraph(translate("review.drafting.text")),
                until(delegation));
        if (!delegation.word().isBlank()) {
            section.add(words.userText(delegation.word()));
        }
        return section;
    }

    private Div until(Delegation delegation) {
        if (delegation.by() == null) {
            return new Div();
        }
        var reader = Reader.current();
        var moment = moments.inFull(delegation.by(), reader.language(), reader.zone());
        return new Div(new Paragraph(translate("review.delegation.until", Map.of("moment", moment))));
    }
}
