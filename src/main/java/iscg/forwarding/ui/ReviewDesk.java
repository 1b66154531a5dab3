package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentService;
import iscg.document.ui.DocumentList;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipToReview;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.need.RevisionService;
import iscg.need.ui.NeedNavigation;
import iscg.symbol.SymbolService;
import iscg.symbol.ui.NewerVersions;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableText;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.Facts;
import iscg.ui.Gap;
import iscg.ui.MomentText;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;

/** Lays out a slip for those who speak for its body. */
@org.springframework.stereotype.Component
class ReviewDesk {

    private final SlipWords words;
    private final RevisionService revisions;
    private final DocumentService documents;
    private final SymbolService symbols;
    private final ReadableTexts texts;
    private final Bodies bodies;
    private final Moments moments;

    ReviewDesk(
            SlipWords words,
            RevisionService revisions,
            DocumentService documents,
            SymbolService symbols,
            ReadableTexts texts,
            Bodies bodies,
            Moments moments) {
        this.words = words;
        this.revisions = revisions;
        this.documents = documents;
        this.symbols = symbols;
        this.texts = texts;
        this.bodies = bodies;
        this.moments = moments;
    }

    /** The title; above it number, state and the body for which one acts here. */
    PageHeading heading(SlipToReview review, ReadableText text) {
        var number = new NumberText(review.need().number().toString());
        var slip = review.slip();
        return new PageHeading(text.title())
                .over(number, SlipWords.state(slip))
                .lead(
                        new Span(translate(
                                "review.acting." + review.position().word(), Map.of("body", words.body(slip)))),
                        new Gap(),
                        new Span(translate(
                                slip.purpose() == Purpose.ACTION ? "review.lead.action" : "review.lead.information")));
    }

    /** What is asked of the body, until when, and where it comes from. */
    Facts facts(SlipToReview review) {
        var reader = Reader.current().language();
        var slip = review.slip();
        var need = review.need();
        var facts = new Facts();
        if (need.revision() > 1 && revisions.of(need.number()).size() > 1) {
            facts.fact(
                    translate("need.facts.revision"),
                    new Span(translate("need.changes.revision", Map.of("revision", need.revision()))),
                    new Text(" "),
                    NeedNavigation.linkToChanges(
                            need.number(), need.revision(), new Span(translate("need.changes.compare"))));
        }
        return facts.fact(translate("slips.body"), words.body(slip))
                .fact(translate("slips.responsible"), words.responsible(slip))
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

    /** What was forwarded, as its reader gets it. */
    ReadableText read(SlipToReview review) {
        var need = review.need();
        return texts.of(
                TextPlace.ofNeed(need.number()),
                need.revision(),
                need.text().language(),
                need.text().parts());
    }

    private NewerVersions newer(SlipToReview review) {
        var need = review.need();
        return new NewerVersions(symbols.later(need.number().symbol(), need.papers()));
    }

    /** Exactly what was forwarded, with the secretariat's word to the body. */
    Div text(SlipToReview review, ReadableText read) {
        var note = review.slip().note();
        var text = review.need().text();
        var sections = new Div(newer(review));
        if (!note.isBlank()) {
            sections.add(new PageSection(words.noteTitle(review.slip()), words.note(review.slip())));
        }
        sections.add(read.sections());
        if (!text.documents().isEmpty()) {
            var attached = documents.details(text.documents());
            sections.add(new PageSection(translate("attachments.label"), new DocumentList(attached)));
        }
        return sections;
    }
}
