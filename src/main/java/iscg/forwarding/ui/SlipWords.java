package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import iscg.forwarding.Purpose;
import iscg.forwarding.SlipDetails;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.ui.MomentText;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.StateBadge.Kind;

/** The facts of a slip in words. */
@org.springframework.stereotype.Component
class SlipWords {

    private final Bodies bodies;
    private final Moments moments;

    SlipWords(Bodies bodies, Moments moments) {
        this.bodies = bodies;
        this.moments = moments;
    }

    String body(SlipDetails slip) {
        return bodies.body(slip.body()).name(Reader.current().language());
    }

    static String purpose(SlipDetails slip) {
        return translate(slip.purpose().key());
    }

    /** Where the slip stands, in a word and a shape; silence past the date shows. */
    static StateBadge state(SlipDetails slip) {
        return new StateBadge(kindOf(slip), translate(slip.state().key()));
    }

    private static Kind kindOf(SlipDetails slip) {
        return switch (slip.state()) {
            case SENT, SEEN -> slip.purpose() == Purpose.ACTION ? Kind.WAITING : Kind.NEUTRAL;
            case OVERDUE -> Kind.OVERDUE;
            case REPLIED -> Kind.DONE;
        };
    }

    /** Until when the reply is expected. */
    Component replyBy(SlipDetails slip) {
        return slip.replyBy() == null
                ? new Span(translate("slip.no-reply-expected"))
                : MomentText.inFull(slip.replyBy(), moments);
    }
}
