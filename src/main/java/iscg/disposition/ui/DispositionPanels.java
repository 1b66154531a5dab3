package iscg.disposition.ui;

import iscg.disposition.DispositionPreparationService;
import iscg.disposition.DispositionService;
import iscg.disposition.RecipientNames;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Lays out the dispositions of one item, for pages of this room and of others. */
@Component
public class DispositionPanels {

    private final DispositionService dispositions;
    private final DispositionPreparationService preparation;
    private final RecipientNames names;
    private final Bodies bodies;
    private final Moments moments;
    private final Actors actors;

    DispositionPanels(
            DispositionService dispositions,
            DispositionPreparationService preparation,
            RecipientNames names,
            Bodies bodies,
            Moments moments,
            Actors actors) {
        this.dispositions = dispositions;
        this.preparation = preparation;
        this.names = names;
        this.bodies = bodies;
        this.moments = moments;
        this.actors = actors;
    }

    /** Published ones, for everybody who may see the meeting; shows itself anew when asked to. */
    public DispositionList listOf(MeetingId meeting, int item) {
        return new DispositionList(() -> dispositions.of(meeting, item), names, moments);
    }

    /** All of them, to be worded, published and withdrawn; for the secretariat alone. */
    public DispositionEditor editorOf(MeetingId meeting, AgendaItem item) {
        var keeper = new DispositionKeeper(
                preparation, meeting, item, actors.current().person(), moments);
        return new DispositionEditor(keeper, names, bodies, moments);
    }
}
