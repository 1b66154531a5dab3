package iscg.meeting;

import static iscg.identity.Player.SECRETARY;

import iscg.language.Language;
import iscg.testing.Stage;
import org.springframework.boot.test.context.TestComponent;

/** Publishes agendas for tests. */
@TestComponent
public class AgendasOnTheirWay {

    private final AgendaPreparationService preparation;
    private final Stage stage;

    AgendasOnTheirWay(AgendaPreparationService preparation, Stage stage) {
        this.preparation = preparation;
        this.stage = stage;
    }

    /** An agenda of these items, with the keys 1, 2 and so on; their titles in six languages name the language. */
    public void publish(MeetingId meeting, String... titles) {
        stage.as(SECRETARY, () -> {
            for (var title : titles) {
                preparation.edit(meeting, Agenda::withAnotherItem);
                var key = preparation.agenda(meeting).items().getLast().key();
                for (var language : Language.values()) {
                    preparation.edit(
                            meeting,
                            agenda -> agenda.item(key, item -> item.titled(language, title + " " + language.tag())));
                }
            }
            preparation.publish(meeting);
        });
    }
}
