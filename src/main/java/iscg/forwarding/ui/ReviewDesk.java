package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentService;
import iscg.document.ui.DocumentList;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipState;
import iscg.forwarding.SlipToReview;
import iscg.identity.Bodies;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.ui.NeedNavigation;
import iscg.symbol.SymbolService;
import iscg.symbol.ui.NewerVersions;
import iscg.ui.Facts;
import iscg.ui.MomentText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;
import java.util.function.Consumer;

/** Lays out a slip for those who speak for its body. */
@org.springframework.stereotype.Component
class ReviewDesk {

    private final SlipWords words;
    private final AdviceForms forms;
    private final DocumentService documents;
    private final SymbolService symbols;
    private final Bodies bodies;
    private final LanguageDetector detector;
    private final Moments moments;

    ReviewDesk(
            SlipWords words,
            AdviceForms forms,
            DocumentService documents,
            SymbolService symbols,
            Bodies bodies,
            LanguageDetector detector,
            Moments moments) {
        this.words = words;
        this.forms = forms;
        this.documents = documents;
        this.symbols = symbols;
        this.bodies = bodies;
        this.detector = detector;
        this.moments = moments;
    }

    /** The title; above it number, state and the body for which one acts here. */
    PageHeading heading(SlipToReview review) {
        var number = new Span(review.need().number().toString());
        number.addClassName("number");
        number.getElement().setAttribute("dir", "ltr");
        var slip = review.slip();
        var text = review.need().text();
        return new PageHeading(UserText.markedLine(text.title(), text.language()))
                .over(number, SlipWords.state(slip))
                .lead(translate(
                        slip.purpose() == Purpose.ACTION ? "review.lead.action" : "review.lead.information",
                        Map.of("body", words.body(slip))));
    }

    /** What is asked of the body, until when, and where it comes from. */
    Facts facts(SlipToReview review) {
        var reader = Reader.current().language();
        var slip = review.slip();
        var need = review.need();
        return new Facts()
                .fact(translate("slips.body"), words.body(slip))
                .fact(translate("slips.purpose"), SlipWords.purpose(slip))
                .fact(translate("slips.reply-by"), words.replyBy(slip))
                .fact(translate("review.forwarded"), MomentText.inFull(slip.sentAt(), moments))
                .fact(
                        translate("need.facts.member"),
                        UserText.name(bodies.member(need.member()).name(reader)))
                .fact(translate("need.facts.topic"), need.topic().name(reader))
                .fact(
                        translate("review.need"),
                        NeedNavigation.linkTo(need.number(), new Span(translate("review.need.link"))));
    }

    private NewerVersions newer(SlipToReview review) {
        var need = review.need();
        return new NewerVersions(symbols.later(need.number().symbol(), need.papers()));
    }

    /** Exactly what was forwarded, with the secretariat's word to the body. */
    Div text(SlipToReview review) {
        var reader = Reader.current().language();
        var note = review.slip().note();
        var text = review.need().text();
        var sections = new Div(newer(review));
        if (!note.isBlank()) {
            var language = detector.detect(note).orElse(reader);
            sections.add(new PageSection(translate("review.note"), new UserText(note, language)));
        }
        sections.add(
                new PageSection(
                        translate("need.form.description.label"), new UserText(text.description(), text.language())),
                new PageSection(translate("need.form.request.label"), new UserText(text.request(), text.language())));
        if (!text.documents().isEmpty()) {
            var attached = documents.details(text.documents());
            sections.add(new PageSection(translate("attachments.label"), new DocumentList(attached)));
        }
        return sections;
    }

    /** The body's advice: what was sent, else the form for it. */
    Component reply(SlipToReview review, Consumer<AdviceForm> send) {
        return review.slip().state() == SlipState.REPLIED ? forms.sent(review) : forms.form(review, send);
    }
}
