package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipOutcome;
import iscg.forwarding.SlipWithdrawalService;
import iscg.forwarding.SubstituteService;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Role;
import iscg.language.Messages;
import iscg.need.NeedDetails;
import iscg.need.NeedStatus;
import iscg.need.TriageService;
import iscg.need.ui.NeedPage;
import iscg.need.ui.WrittenTexts;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the secretariat can do with the slips of a need: take one back, and put a body's request for a revision to the submitter. */
@Component
class SlipsDesk {

    private final SlipWithdrawalService withdrawal;
    private final SubstituteService substitutes;
    private final TriageService triage;
    private final ToldOfSlips told;
    private final WrittenTexts texts;
    private final SlipWords words;
    private final Bodies bodies;
    private final Messages messages;
    private final Actors actors;

    SlipsDesk(
            SlipWithdrawalService withdrawal,
            SubstituteService substitutes,
            TriageService triage,
            ToldOfSlips told,
            WrittenTexts texts,
            SlipWords words,
            Bodies bodies,
            Messages messages,
            Actors actors) {
        this.withdrawal = withdrawal;
        this.substitutes = substitutes;
        this.triage = triage;
        this.told = told;
        this.texts = texts;
        this.words = words;
        this.bodies = bodies;
        this.messages = messages;
        this.actors = actors;
    }

    /** Where open slips are taken back; empty for all but the secretariat, and where none is open. */
    Optional<NativeDetails> withdrawing(List<SlipDetails> slips, NeedDetails need, NeedPage page) {
        var open = slips.stream().filter(slip -> !slip.state().isClosed()).toList();
        if (open.isEmpty() || !actors.current().is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        return Optional.of(new NativeDetails(
                translate("slip.withdraw.title"), new WithdrawForm(open, words, texts, withdrawal, told, need, page)));
    }

    /** Where somebody is named to send the reply of a body in which nobody can; empty for all but the secretariat. */
    Optional<SubstituteForm> substituting(SlipDetails slip, NeedDetails need, NeedPage page) {
        if (slip.state().isClosed() || !actors.current().is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        return substitutes
                .candidates(slip.id())
                .map(people -> new SubstituteForm(slip, people, words, told, need, substitutes, page));
    }

    /** Puts to the submitter what a body wants revised, in one step; empty for all but the secretariat, and once it was done. */
    Optional<Div> askingForRevision(SlipDetails slip, NeedDetails need, NeedPage page) {
        if (slip.outcome() != SlipOutcome.REVISION_REQUESTED
                || slip.revision() != need.revision()
                || !need.status().canBecome(NeedStatus.ASKED_BACK)
                || !actors.current().is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        var ask = new ActButton(
                translate("slip.revision.ask"),
                () -> page.act(
                        translate("need.triage.asked"),
                        () -> triage.ask(
                                need.number(),
                                need.version(),
                                question(slip),
                                Objects.requireNonNull(slip.advice()).language())));
        return Optional.of(new Div(told.ofAsking(need), new ActionPanel().secondary(ask)));
    }

    /** In the language in which the body wrote. */
    private String question(SlipDetails slip) {
        var advice = Objects.requireNonNull(slip.advice());
        return messages.text(
                advice.language(),
                "slip.revision.question",
                Map.of("body", bodies.body(slip.body()).name(advice.language()), "text", advice.text()));
    }
}
