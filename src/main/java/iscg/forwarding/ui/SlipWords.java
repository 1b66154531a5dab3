package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipOutcome;
import iscg.forwarding.SlipState;
import iscg.identity.Actor;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.People;
import iscg.language.Language;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.StateBadge.Kind;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of a slip in words. */
@org.springframework.stereotype.Component
class SlipWords {

    private final Bodies bodies;
    private final People people;
    private final LanguageDetector detector;
    private final ReadableTexts texts;
    private final Moments moments;

    SlipWords(Bodies bodies, People people, LanguageDetector detector, ReadableTexts texts, Moments moments) {
        this.bodies = bodies;
        this.people = people;
        this.detector = detector;
        this.texts = texts;
        this.moments = moments;
    }

    String body(SlipDetails slip) {
        return bodyName(slip.body());
    }

    /** The body, and for a referral who passed the request on to it. */
    Component bodyWithReferrer(SlipDetails slip) {
        var name = new Span(body(slip));
        if (slip.referredFrom() == null) {
            return name;
        }
        var from = new Span(translate("slips.referred-by", Map.of("body", bodyName(slip.referredFrom()))));
        from.addClassName("quiet");
        return new Div(name, new Div(from));
    }

    /** Somebody who works in the slip's body, and as what. */
    String person(Actor one, SlipDetails slip) {
        return Names.inSentence(one.name()) + " – "
                + bodies.capacity(one.capacityIn(slip.body()), Reader.current().language());
    }

    /** Those bodies a body can refer to. */
    List<Body> otherBodies(SlipDetails slip) {
        return bodies.all().stream()
                .filter(one -> !one.code().equals(slip.body()))
                .toList();
    }

    /** Whose turn it is in the body: whoever drafts, else those who speak for it. */
    String responsible(SlipDetails slip) {
        if (slip.drafter() != null) {
            return Names.inSentence(slip.drafter());
        }
        var speakers = Reader.current().language().inOrder(people.speakingFor(slip.body()), Actor::name).stream()
                .map(Actor::name)
                .toList();
        return speakers.isEmpty() ? translate("slips.responsible.nobody") : Names.inSentence(speakers);
    }

    /** Whose word goes with the slip. */
    String noteTitle(SlipDetails slip) {
        return slip.referredFrom() == null
                ? translate("review.note")
                : translate("review.note.referred", Map.of("body", bodyName(slip.referredFrom())));
    }

    /** What became of a closed slip, with the body's name. */
    String outcomeTitle(SlipDetails slip) {
        if (slip.outcome() == SlipOutcome.REFERRED && slip.referredTo() != null) {
            return translate("slip.title.referred", Map.of("body", body(slip), "other", bodyName(slip.referredTo())));
        }
        if (slip.outcome() == null || slip.outcome() == SlipOutcome.ADVICE) {
            return translate(
                    slip.withdrawal() == null ? "slip.advice.title" : "slip.title.withdrawn",
                    Map.of("body", body(slip)));
        }
        return translate("slip.title." + OutcomeFields.nameOf(slip.outcome()), Map.of("body", body(slip)));
    }

    /** The word that goes with the slip. */
    Component note(SlipDetails slip) {
        return words(slip.notePlace(), slip.note(), slip.noteLanguage());
    }

    /**
     * Why a slip was withdrawn.
     *
     * @param need the need's number
     */
    Component withdrawal(SlipDetails slip, NeedNumber need) {
        var withdrawal = Objects.requireNonNull(slip.withdrawal());
        var place = withdrawal.withNeed()
                ? TextPlace.ofOutcome(need)
                : TextPlace.ofWithdrawal(slip.id().value());
        return words(place, withdrawal.reason(), withdrawal.language());
    }

    /** In the reader's language if it was translated; that of what was written before languages were kept is guessed. */
    private Component words(@Nullable TextPlace place, String words, @Nullable Language language) {
        return place == null || language == null ? userText(words) : texts.words(place, words, language);
    }

    /** A text whose language nobody stated. */
    UserText userText(String text) {
        return new UserText(
                text, detector.detect(text).orElseGet(() -> Reader.current().language()));
    }

    private String bodyName(String code) {
        return bodies.body(code).name(Reader.current().language());
    }

    static String purpose(SlipDetails slip) {
        return translate(slip.purpose().key());
    }

    /** Where the slip stands, in a word and a shape; silence past the date shows. */
    static StateBadge state(SlipDetails slip) {
        return new StateBadge(kindOf(slip), translate(wordOf(slip)));
    }

    /** A body that replied is told by how it did. */
    private static String wordOf(SlipDetails slip) {
        return slip.state() == SlipState.REPLIED && slip.outcome() != null
                ? slip.outcome().key()
                : slip.state().key();
    }

    private static Kind kindOf(SlipDetails slip) {
        return switch (slip.state()) {
            case SENT, SEEN, IN_WORK -> slip.purpose() == Purpose.ACTION ? Kind.WAITING : Kind.NEUTRAL;
            case OVERDUE -> Kind.OVERDUE;
            case REPLIED -> Kind.DONE;
            case WITHDRAWN -> Kind.NEUTRAL;
        };
    }

    /** Until when the reply is expected. */
    Component replyBy(SlipDetails slip) {
        return slip.replyBy() == null
                ? new Span(translate("slip.no-reply-expected"))
                : MomentText.inFull(slip.replyBy(), moments);
    }
}
