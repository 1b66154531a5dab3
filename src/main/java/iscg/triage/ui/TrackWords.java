package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.need.NeedNumber;
import iscg.need.TrackDecision;
import iscg.track.Lead;
import iscg.track.Track;
import iscg.track.TrackProposal;
import iscg.track.TrackRule;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import java.util.Map;

/** A track in words: its name, who leads it, and why. */
final class TrackWords {

    private TrackWords() {}

    static Div of(TrackProposal proposal) {
        return words(proposal.track(), proposal.lead(), proposal.rule());
    }

    static Div of(NeedNumber need, TrackDecision decision, ReadableTexts texts) {
        var words = words(decision.track(), decision.lead(), decision.rule());
        if (decision.reason() != null && decision.reasonLanguage() != null && decision.edition() != null) {
            words.add(texts.words(
                    TextPlace.ofTrack(need), decision.edition(), decision.reason(), decision.reasonLanguage()));
        }
        return words;
    }

    private static Div words(Track track, Lead lead, TrackRule rule) {
        var name = new Paragraph(translate(track.key()));
        name.addClassName("track-name");
        var words = new Div(name, new Paragraph(led(track, lead)), new Paragraph(translate(rule.key())));
        words.addClassName("track");
        return words;
    }

    /** What is only reported has a lead that somebody names (Council report of 2023, 1.6). */
    private static String led(Track track, Lead lead) {
        var key = track == Track.INFORMATION_SHARING ? "track.lead-named-by" : "track.led-by";
        return translate(key, Map.of("lead", translate(lead.key())));
    }
}
