package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentService;
import iscg.document.ui.AttachmentsField;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.DraftDetails;
import iscg.need.DraftService;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a draft: of a new need, or of the reply to a question, which stands above it. */
@Component
class DraftPages {

    private final DraftService drafts;
    private final NeedService needs;
    private final DocumentService documents;
    private final FormChoices choices;
    private final QuestionTexts questions;
    private final LanguageDetector detector;
    private final Moments moments;

    DraftPages(
            DraftService drafts,
            NeedService needs,
            DocumentService documents,
            FormChoices choices,
            QuestionTexts questions,
            LanguageDetector detector,
            Moments moments) {
        this.drafts = drafts;
        this.needs = needs;
        this.documents = documents;
        this.choices = choices;
        this.questions = questions;
        this.detector = detector;
        this.moments = moments;
    }

    DraftPage of(DraftDetails draft) {
        var page = page(draft);
        var revised = draft.revises();
        if (revised == null) {
            page.addComponentAsFirst(new PageHeading(translate("need.form.title")).lead(translate("need.form.lead")));
            if (!draft.content().isEmpty()) {
                page.notice(continuing(draft));
            }
        } else {
            questionOn(revised).ifPresent(page::addComponentAsFirst);
            page.addComponentAsFirst(replyHeading(revised));
        }
        return page;
    }

    private DraftPage page(DraftDetails draft) {
        var state = new SavedState(moments);
        var keeper = new DraftKeeper(draft, drafts, detector, state);
        var form = new NeedForm(draft, choices, keeper);
        form.attachments(attachments());
        return new DraftPage(draft.id(), drafts, keeper, form, state);
    }

    private AttachmentsField attachments() {
        var field = new AttachmentsField(documents);
        field.setLabel(translate("ui.field.optional", Map.of("label", translate("attachments.label"))));
        return field;
    }

    private static PageHeading replyHeading(NeedNumber number) {
        var need = NeedNavigation.linkTo(number, new Span(number.toString()));
        need.addClassName("number");
        return new PageHeading(translate("need.reply.title")).over(need).lead(translate("need.reply.lead"));
    }

    private Optional<PageSection> questionOn(NeedNumber number) {
        return needs.find(number)
                .filter(need -> !need.questions().isEmpty())
                .map(need -> need.questions().getLast())
                .map(question ->
                        new PageSection(translate("need.reply.question"), questions.question(number, question)));
    }

    private Notice continuing(DraftDetails draft) {
        var reader = Reader.current();
        var savedAt = moments.inFull(draft.savedAt(), reader.language(), reader.zone());
        var another = NeedNavigation.link(
                NeedNavigation.pathOf(drafts.newId()), new Span(translate("need.draft.start-another")));
        return Notice.information(
                translate("need.draft.continuing.heading"),
                new Paragraph(translate("need.draft.continuing.text", Map.of("moment", savedAt))),
                new Paragraph(another));
    }
}
