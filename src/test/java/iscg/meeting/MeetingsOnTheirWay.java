package iscg.meeting;

import static iscg.identity.Player.SECRETARY;

import iscg.testing.Stage;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;

/** Brings meetings to where a test needs them. */
@TestComponent
public class MeetingsOnTheirWay {

    private final PreparationService preparation;
    private final Stage stage;

    MeetingsOnTheirWay(PreparationService preparation, Stage stage) {
        this.preparation = preparation;
        this.stage = stage;
    }

    /** A complete draft. */
    public MeetingId drafted() {
        return stage.as(SECRETARY, () -> {
            var id = preparation.begin();
            preparation.edit(id, AMeeting.complete());
            return id;
        });
    }

    public MeetingId published() {
        return publishedOn(AMeeting.DAY);
    }

    public MeetingId publishedOn(LocalDate day) {
        return stage.as(SECRETARY, () -> {
            var id = preparation.begin();
            preparation.edit(id, AMeeting.on(day));
            preparation.publish(id);
            return id;
        });
    }
}
