package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.draft.WorkingText;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipToReview;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.Sending;
import iscg.need.Sending.Act;
import iscg.need.Sending.Target;
import iscg.need.ui.WhoReceives;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes the part of a review where the body's advice is written, and that where it stands once it was sent. */
@Component
class AdviceForms {

    private final SlipWords words;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Bodies bodies;
    private final LanguageDetector detector;
    private final WhoReceives whoReceives;
    private final Moments moments;

    AdviceForms(
            SlipWords words,
            WorkingTexts texts,
            Actors actors,
            Bodies bodies,
            LanguageDetector detector,
            WhoReceives whoReceives,
            Moments moments) {
        this.words = words;
        this.texts = texts;
        this.actors = actors;
        this.bodies = bodies;
        this.detector = detector;
        this.whoReceives = whoReceives;
        this.moments = moments;
    }

    /** The form, with what the person has typed so far. */
    AdviceForm form(SlipToReview review, Consumer<AdviceForm> send) {
        var slip = review.slip();
        var saved = new SavedState(moments);
        var advice = new WorkingTextArea(
                translate("review.advice.label"), place(slip), actors.current().person(), texts, saved);
        var language = new LanguageOfText(translate("review.language.label"), advice).detectedFrom(advice, detector);
        var hint = translate(slip.purpose() == Purpose.ACTION ? "review.hint.action" : "review.hint.information");
        var readers = translate("review.readers", Map.of("member", member(review)));
        return new AdviceForm(title(slip), hint, advice, language, readers, receivers(review), saved, send);
    }

    private com.vaadin.flow.component.Component receivers(SlipToReview review) {
        var need = review.need();
        var from = List.of(new Target(review.slip().body(), null));
        return whoReceives.of(new Sending(
                Act.ADVISE, need.number(), need.text().title(), need.text().language(), from));
    }

    /** What was sent; and what the person typed themselves, if somebody else was first. */
    Div sent(SlipToReview review) {
        var slip = review.slip();
        var advice = Objects.requireNonNull(slip.advice());
        var sent = new Div(new PageSection(title(slip), new AdviceText(advice, moments)));
        texts.find(place(slip))
                .map(WorkingText::text)
                .filter(text -> !text.isBlank() && !text.strip().equals(advice.text()))
                .ifPresent(text -> sent.add(new UnsentText(text, () -> texts.discard(place(slip)))));
        return sent;
    }

    private String title(SlipDetails slip) {
        return translate("slip.advice.title", Map.of("body", words.body(slip)));
    }

    private String member(SlipToReview review) {
        return bodies.member(review.need().member()).name(Reader.current().language());
    }

    private static String place(SlipDetails slip) {
        return "slip:" + slip.id() + ":advice";
    }
}
