package iscg.need;

import iscg.language.Language;
import iscg.track.Lead;
import iscg.track.Track;
import iscg.track.TrackProposal;
import iscg.track.TrackRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * On which track a need is taken up: as the coordination mechanism proposes, or as the secretariat decided otherwise.
 *
 * @param lead who leads it there
 * @param rule why; {@link TrackRule#OVERRIDDEN} where the reason is the secretariat's own
 * @param reason that reason in words; null where the proposal was confirmed
 */
@Embeddable
public record TrackDecision(
        @Enumerated(EnumType.STRING) @Column(name = "track") Track track,

        @Enumerated(EnumType.STRING) @Column(name = "track_lead")
        Lead lead,

        @Enumerated(EnumType.STRING) @Column(name = "track_rule")
        TrackRule rule,

        @Column(name = "track_reason") @Nullable String reason,

        @Enumerated(EnumType.STRING) @Column(name = "track_reason_language") @Nullable
        Language reasonLanguage) {

    static TrackDecision confirming(TrackProposal proposal) {
        return new TrackDecision(proposal.track(), proposal.lead(), proposal.rule(), null, null);
    }

    static TrackDecision otherwise(Track track, String reason, Language language) {
        return new TrackDecision(track, track.usualLead(), TrackRule.OVERRIDDEN, reason, language);
    }
}
