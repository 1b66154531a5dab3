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
 * @param edition how often a reason was given for this need, this one included; null where none ever was
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
        Language reasonLanguage,

        @Column(name = "track_edition") @Nullable Integer edition) {

    static TrackDecision confirming(TrackProposal proposal) {
        return new TrackDecision(proposal.track(), proposal.lead(), proposal.rule(), null, null, null);
    }

    static TrackDecision otherwise(Track track, String reason, Language language) {
        return new TrackDecision(track, track.usualLead(), TrackRule.OVERRIDDEN, reason, language, null);
    }

    /** The same, taken after another of the same need or, where that is null, as the first. */
    TrackDecision after(@Nullable TrackDecision earlier) {
        var before = earlier == null ? null : earlier.edition;
        var now = reason == null ? before : Integer.valueOf(before == null ? 1 : before + 1);
        return new TrackDecision(track, lead, rule, reason, reasonLanguage, now);
    }
}
