package iscg.track;

/**
 * The track the coordination mechanism has for a theme.
 *
 * @param lead who leads it there; for information sharing, who names the lead
 */
public record TrackProposal(Track track, Lead lead, TrackRule rule) {}
