package iscg.track;

/**
 * What decides on the track of a theme: the answers to four questions.
 *
 * @param closeCoordination whether Sectors must act together on it, and not merely know of each other's work
 * @param strategic whether it matters to how the Union leads and positions its work
 * @param matter what it is about
 * @param regional whether the regional offices take part
 */
public record Theme(boolean closeCoordination, boolean strategic, Matter matter, boolean regional) {

    /** The track, the lead and the rule that the coordination mechanism has for it. */
    public TrackProposal proposal() {
        if (!closeCoordination) {
            return new TrackProposal(Track.INFORMATION_SHARING, owner(), TrackRule.NO_CLOSE_COORDINATION);
        }
        if (strategic) {
            return new TrackProposal(Track.STRATEGIC_LEADERSHIP, Lead.COCO, TrackRule.STRATEGIC);
        }
        return switch (matter) {
            case ACTIVITIES ->
                new TrackProposal(
                        Track.PROGRAMMATIC_COORDINATION,
                        owner(),
                        regional ? TrackRule.ACTIVITIES_WITH_REGIONS : TrackRule.ACTIVITIES);
            case OWN_WORKING ->
                new TrackProposal(Track.PERFORMANCE_TRANSFORMATION, Lead.D2, TrackRule.ORGANIZATIONAL_EXCELLENCE);
            case NEITHER -> new TrackProposal(Track.INFORMATION_SHARING, Lead.COCO, TrackRule.NO_TRACK_FITS);
        };
    }

    /** The group whose themes these are; it also names the lead of what is only reported (1.6). */
    private Lead owner() {
        if (strategic) {
            return Lead.COCO;
        }
        return switch (matter) {
            case ACTIVITIES -> regional ? Lead.MCG_PLUS : Lead.MCG;
            case OWN_WORKING -> Lead.D2;
            case NEITHER -> Lead.COCO;
        };
    }

    /** What a theme is about. */
    public enum Matter {
        /** What several Sectors do for members: programmes, studies, projects. */
        ACTIVITIES,
        /** How the organization itself works: organizational excellence. */
        OWN_WORKING,
        NEITHER
    }
}
