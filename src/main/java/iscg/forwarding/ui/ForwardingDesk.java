package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.deadline.ui.OutlookText;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.ForwardingService;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipOutcome;
import iscg.forwarding.SlipService;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.People;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.Sending;
import iscg.need.Sending.Act;
import iscg.need.Sending.Target;
import iscg.need.ui.WhoReceives;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out for the secretariat what it forwards needs with. */
@Component
class ForwardingDesk {

    private final ForwardingService forwarding;
    private final SlipService slips;
    private final Bodies bodies;
    private final People people;
    private final Actors actors;
    private final WorkingTexts texts;
    private final Moments moments;
    private final OutlookText outlook;
    private final WhoReceives whoReceives;
    private final LanguageDetector detector;
    private final Clock clock;

    ForwardingDesk(
            ForwardingService forwarding,
            SlipService slips,
            Bodies bodies,
            People people,
            Actors actors,
            WorkingTexts texts,
            Moments moments,
            OutlookText outlook,
            WhoReceives whoReceives,
            LanguageDetector detector,
            Clock clock) {
        this.forwarding = forwarding;
        this.slips = slips;
        this.bodies = bodies;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        this.moments = moments;
        this.outlook = outlook;
        this.whoReceives = whoReceives;
        this.detector = detector;
        this.clock = clock;
    }

    /** The bodies that have not received this very text yet. */
    List<Body> bodiesFor(NeedDetails need) {
        var received = slips.of(need.number()).stream()
                .filter(slip -> slip.revision() == need.revision())
                .map(SlipDetails::body)
                .collect(Collectors.toSet());
        return bodies.all().stream()
                .filter(body -> !received.contains(body.code()))
                .toList();
    }

    /** Whom to propose: those who asked for this revision; before, whom the submitter wishes to reach. */
    List<String> proposed(NeedDetails need) {
        var asked = slips.of(need.number()).stream()
                .filter(slip -> slip.outcome() == SlipOutcome.REVISION_REQUESTED && slip.revision() < need.revision())
                .map(SlipDetails::body)
                .distinct()
                .toList();
        return asked.isEmpty() ? List.copyOf(need.wishes()) : asked;
    }

    AddresseeList addressees(NeedDetails need, Runnable changed) {
        return new AddresseeList(bodiesFor(need), Moments.dayOf(clock.instant()), changed);
    }

    /** For action, with the time each body usually has. */
    List<ForwardChoice> usualTerms() {
        return bodies.all().stream()
                .map(Body::code)
                .map(body -> new ForwardChoice(body, Purpose.ACTION, forwarding.usualReplyBy(body)))
                .toList();
    }

    KeptChoices keptChoices(NeedDetails need) {
        return new KeptChoices(texts, "need:" + need.number() + ":forward-to");
    }

    WorkingTextArea note(NeedDetails need, SavedState saved) {
        var place = "need:" + need.number() + ":forward-note";
        var note = new WorkingTextArea(
                translate("forwarding.form.note.label"), place, actors.current().person(), texts, saved);
        note.setHelperText(translate("forwarding.form.note.help"));
        return note;
    }

    /** Asked for only where there is a note. */
    LanguageOfText languageOf(WorkingTextArea note) {
        var language =
                new LanguageOfText(translate("forwarding.form.note.language"), note).detectedFrom(note, detector);
        language.setRequiredIndicatorVisible(true);
        language.setVisible(!note.getValue().isBlank());
        note.addValueChangeListener(
                change -> language.setVisible(!change.getValue().isBlank()));
        return language;
    }

    Receivers receivers(NeedDetails need) {
        return new Receivers(bodies, people, moments, outlook, choices -> whoReceives.of(sending(need, choices)));
    }

    private static Sending sending(NeedDetails need, List<ForwardChoice> choices) {
        var targets = choices.stream()
                .map(choice -> new Target(choice.body(), choice.purpose() == Purpose.ACTION ? choice.replyBy() : null))
                .toList();
        return Sending.about(Act.FORWARD, need).to(targets);
    }

    SavedState savedState() {
        return new SavedState(moments);
    }
}
