package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.need.DeclineReason;
import iscg.need.DeclineReasons;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.Outcome;
import iscg.need.Question;
import iscg.need.RevisionService;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableText;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.Facts;
import iscg.ui.MomentText;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of a need's page that everybody reads who may read the need. */
@Component
class NeedParts {

    private final Bodies bodies;
    private final RevisionService revisions;
    private final FormChoices choices;
    private final DeclineReasons reasons;
    private final ReadableTexts texts;
    private final QuestionTexts questions;
    private final Moments moments;
    private final Clock clock;

    NeedParts(
            Bodies bodies,
            RevisionService revisions,
            FormChoices choices,
            DeclineReasons reasons,
            ReadableTexts texts,
            QuestionTexts questions,
            Moments moments,
            Clock clock) {
        this.bodies = bodies;
        this.revisions = revisions;
        this.choices = choices;
        this.reasons = reasons;
        this.texts = texts;
        this.questions = questions;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * Number and state, title, and in one sentence whose turn it is and until when.
     *
     * @param mine whether the reader submitted it
     */
    PageHeading heading(NeedDetails need, ReadableText text, boolean mine) {
        var number = new NumberText(need.number().toString());
        return new PageHeading(text.title())
                .over(number, NeedBadge.of(need.status(), need.isOverdue(clock.instant())))
                .lead(turn(need, mine));
    }

    private String turn(NeedDetails need, boolean mine) {
        if (mine && need.status().turn() == NeedStatus.Turn.SUBMITTER) {
            return translate("need.turn.you");
        }
        if (need.dueAt() == null) {
            return translate(need.status().turn().key());
        }
        var reader = Reader.current();
        var due = moments.inFull(need.dueAt(), reader.language(), reader.zone());
        var overdue = need.isOverdue(clock.instant());
        return translate(overdue ? "need.turn.bodies-overdue" : "need.turn.bodies-until", Map.of("due", due));
    }

    /**
     * Who submitted it, about what, for whom, and who is in charge.
     *
     * @param assign takes charge; empty where nobody can
     */
    Facts facts(NeedDetails need, Optional<Button> assign) {
        var reader = Reader.current().language();
        var facts = new Facts()
                .fact(
                        translate("need.facts.member"),
                        UserText.name(bodies.member(need.member()).name(reader)))
                .fact(
                        translate("need.facts.submitter"),
                        UserText.name(Objects.requireNonNullElse(need.submitter(), "–")))
                .fact(translate("need.facts.submitted"), MomentText.inFull(need.submittedAt(), moments))
                .fact(translate("need.facts.topic"), need.topic().name(reader))
                .fact(
                        translate("need.facts.sectors"),
                        FactList.ofSectors(need.text().sectors()));
        if (need.revision() > 1 && revisions.of(need.number()).size() > 1) {
            facts.fact(
                    translate("need.facts.revision"),
                    new Span(translate("need.changes.revision", Map.of("revision", need.revision()))),
                    new Text(" "),
                    NeedNavigation.linkToChanges(
                            need.number(), need.revision(), new Span(translate("need.changes.compare"))));
        }
        if (!need.wishes().isEmpty()) {
            facts.fact(translate("need.facts.wishes"), FactList.ofCodes(need.wishes(), choices.bodies()));
        }
        if (need.assignee() != null || assign.isPresent()) {
            facts.fact(translate("need.facts.assignee"), inCharge(need, assign));
        }
        return facts;
    }

    private static Div inCharge(NeedDetails need, Optional<Button> assign) {
        var inCharge = new Div(
                need.assignee() == null ? new Span(translate("triage.unassigned")) : UserText.name(need.assignee()));
        assign.ifPresent(inCharge::add);
        inCharge.addClassName("in-charge");
        return inCharge;
    }

    /** What the submitter says, in the reader's language if it was translated, and beside it the original for whoever asks. */
    ReadableText read(NeedDetails need) {
        return texts.of(
                TextPlace.ofNeed(need.number()),
                need.revision(),
                need.text().language(),
                need.text().parts());
    }

    /** What was asked back and replied, for those who own it. */
    PageSection questions(NeedDetails need) {
        var confidential = new Paragraph(translate("need.questions.confidential"));
        confidential.addClassName("quiet");
        var section = new PageSection(translate("need.questions.title"), confidential);
        need.questions().forEach(question -> section.add(exchange(need.number(), question)));
        return section;
    }

    private Div exchange(NeedNumber number, Question question) {
        var exchange = new Div(
                new H3(translate("need.questions.question")),
                questions.question(number, question),
                MomentText.inFull(question.askedAt(), moments));
        if (question.reply() != null && question.repliedAt() != null) {
            exchange.add(
                    new H3(translate("need.questions.reply")),
                    questions.reply(number, question),
                    MomentText.inFull(question.repliedAt(), moments));
        }
        exchange.addClassName("exchange");
        return exchange;
    }

    /** The secretariat's last word. */
    PageSection outcome(NeedDetails need, Outcome outcome) {
        return new PageSection(
                translate("need.outcome." + need.status().name().toLowerCase(Locale.ROOT)),
                listedReason(outcome),
                texts.words(TextPlace.ofOutcome(need.number()), outcome.text(), outcome.language()));
    }

    private Paragraph listedReason(Outcome outcome) {
        var listed = new Paragraph(reasons.all().stream()
                .filter(reason -> reason.code().equals(outcome.declineReason()))
                .filter(reason -> !reason.code().equals(DeclineReason.OTHER))
                .map(reason -> reason.name(Reader.current().language()))
                .findFirst()
                .orElse(""));
        listed.setVisible(!listed.getText().isEmpty());
        listed.addClassName("listed-reason");
        return listed;
    }
}
