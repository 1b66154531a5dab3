package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.draft.WorkingText;
import iscg.draft.WorkingTexts;
import iscg.forwarding.Part;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipDraft.Field;
import iscg.forwarding.SlipDraftService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipToReview;
import iscg.forwarding.Task;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.ui.LanguageOfText;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the part of a review where the body's reply is written, and that where it stands once it was sent. */
@Component
class ReplyForms {

    private final SlipWords words;
    private final SlipDraftService drafts;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Bodies bodies;
    private final LanguageDetector detector;
    private final ToldOfSlips told;
    private final AdviceTexts advice;
    private final Moments moments;

    ReplyForms(
            SlipWords words,
            SlipDraftService drafts,
            WorkingTexts texts,
            Actors actors,
            Bodies bodies,
            LanguageDetector detector,
            ToldOfSlips told,
            AdviceTexts advice,
            Moments moments) {
        this.words = words;
        this.drafts = drafts;
        this.texts = texts;
        this.actors = actors;
        this.bodies = bodies;
        this.detector = detector;
        this.told = told;
        this.advice = advice;
        this.moments = moments;
    }

    /**
     * The form, with what was drafted so far.
     *
     * @param act sends the reply or, of whoever drafts it, gives it to the chair
     * @param movedOn called with what is typed when somebody else was first
     */
    ReplyForm form(SlipToReview review, Consumer<ReplyForm> act, Consumer<String> movedOn) {
        var slip = review.slip();
        var saved = new SavedState(moments);
        var shown = new AtomicReference<ReplyForm>();
        var draft = new SharedDraft(slip.id(), drafts, saved, () -> movedOn.accept(textOf(shown.get())));
        var outcome = new OutcomeFields(draft, words.otherBodies(slip), () -> fit(shown.get()));
        var text = new SharedTextArea(actors.current().person() + ":" + place(slip.id()), draft);
        var form = new ReplyForm(
                translate("slip.advice.title", Map.of("body", words.body(slip))),
                hint(review),
                outcome,
                text,
                language(text, draft),
                readers(review),
                told.ofReply(review, outcome::choice),
                saved,
                review.part(),
                act);
        shown.set(form);
        return form;
    }

    private static String textOf(@Nullable ReplyForm form) {
        return form == null ? "" : form.text();
    }

    private static void fit(@Nullable ReplyForm form) {
        if (form != null) {
            form.fit();
        }
    }

    private LanguageOfText language(SharedTextArea text, SharedDraft draft) {
        var language = new LanguageOfText(translate("review.language.label"), text);
        Language.ofTag(draft.read(Field.LANGUAGE)).ifPresent(chosen -> language.show(chosen, true));
        language.detectedFrom(text, detector);
        ReplyForm.keepLanguage(language, draft);
        return language;
    }

    private static String hint(SlipToReview review) {
        if (review.part() == Part.DRAFTS) {
            return translate("review.hint.draft");
        }
        if (review.task() == Task.RELEASE && review.delegation() != null) {
            return translate(
                    "review.hint.handed-in",
                    Map.of("name", Names.inSentence(review.delegation().name())));
        }
        return translate(review.slip().purpose() == Purpose.ACTION ? "review.hint.action" : "review.hint.information");
    }

    private String readers(SlipToReview review) {
        var member = bodies.member(review.need().member()).name(Reader.current().language());
        return translate(
                review.part() == Part.DRAFTS ? "review.readers.draft" : "review.readers", Map.of("member", member));
    }

    /** What was replied, or why no reply is awaited; and what the person wrote themselves, if other words were sent. */
    Div closed(SlipToReview review) {
        var slip = review.slip();
        var closed = new Div(outcome(slip, review.need().number()));
        var sent = slip.advice() == null ? "" : slip.advice().text();
        Stream.of(typed(slip.id()), review.part() == Part.OUT ? Optional.<String>empty() : drafts.unsent(slip.id()))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.equals(sent.strip()))
                .distinct()
                .forEach(text -> closed.add(new UnsentText(text, () -> discard(slip.id(), text))));
        return closed;
    }

    /** For those who only read: who writes the reply; and the draft, for whoever handed it in. */
    PageSection reading(SlipToReview review) {
        var section = new PageSection(translate("slip.advice.title", Map.of("body", words.body(review.slip()))));
        var delegation = review.delegation();
        if (delegation == null || delegation.drafter() != actors.current().person()) {
            section.add(new Paragraph(translate("review.reading")));
            return section;
        }
        section.add(new Paragraph(translate("review.reading.handed-in")));
        var draft = drafts.find(review.slip().id(), Field.TEXT).text();
        if (!draft.isBlank()) {
            section.add(words.userText(draft));
        }
        return section;
    }

    private PageSection outcome(SlipDetails slip, NeedNumber number) {
        var section = new PageSection(words.outcomeTitle(slip));
        if (slip.withdrawal() != null) {
            section.add(words.withdrawal(slip, number));
        } else if (slip.advice() == null) {
            section.add(new Paragraph(translate("slip.no-words")));
        } else {
            section.add(advice.of(slip.id(), slip.advice()));
        }
        return section;
    }

    /** Wherever it is kept. */
    private void discard(SlipId slip, String text) {
        if (typed(slip).filter(kept -> kept.strip().equals(text)).isPresent()) {
            texts.discard(place(slip));
        }
        if (drafts.unsent(slip).filter(kept -> kept.strip().equals(text)).isPresent()) {
            drafts.discard(slip);
        }
    }

    private Optional<String> typed(SlipId slip) {
        return texts.find(place(slip)).map(WorkingText::text).filter(text -> !text.isBlank());
    }

    /** What the person typed who came second; empty if nothing. */
    Optional<UnsentText> unsent(SlipId slip) {
        return typed(slip).map(text -> new UnsentText(text, () -> texts.discard(place(slip))));
    }

    /** Keeps what somebody typed who came second, for them alone. */
    void keepUnsent(SlipId slip, String text) {
        if (!text.isBlank()) {
            texts.save(place(slip), text);
        }
    }

    private static String place(SlipId slip) {
        return "slip:" + slip + ":advice";
    }
}
