package iscg.live;

/** The floor cannot be asked for now; nothing was done. */
public class FloorRefused extends IllegalStateException {

    private final FloorStanding why;

    FloorRefused(FloorStanding why) {
        super("The floor cannot be asked for: " + why);
        this.why = why;
    }

    public FloorStanding why() {
        return why;
    }
}
