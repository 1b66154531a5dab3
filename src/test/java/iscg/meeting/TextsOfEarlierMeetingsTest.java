package iscg.meeting;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.language.Language.CHINESE;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.translation.Parity.Shelf;
import iscg.translation.ParityService;
import iscg.translation.TextKind;
import iscg.translation.TranslationStatus;
import iscg.translation.Translators;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What was published before texts of meetings went to translators counts as it was typed. */
@PortalTest
class TextsOfEarlierMeetingsTest {

    @Autowired
    Stage stage;

    @Autowired
    MeetingsOnTheirWay prepared;

    @Autowired
    AgendasOnTheirWay agendas;

    @Autowired
    PreparationService preparation;

    @Autowired
    Translators translators;

    @Autowired
    ParityService parity;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Test
    void areTakenOverAsTheyWereTyped() throws SQLException {
        var meeting = prepared.published();
        agendas.publish(meeting, "Opening", "Report");
        var before = shelves();
        List.of(
                        "translation_segment",
                        "translation_release",
                        "translation",
                        "original_part",
                        "original_version",
                        "original_text")
                .forEach(table -> database.sql("delete from " + table).update());

        forgetWhatIsNew("meeting", "plan", "published");
        forgetWhatIsNew("agenda_edition", "items");
        forgetWhatIsNew("agenda_sheet", "items");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V24_1__texts_of_earlier_meetings.sql"))
                .execute(source);

        assertThat(shelves())
                .extracting(Shelf::kind, Shelf::texts)
                .isEqualTo(before.stream()
                        .map(shelf -> tuple(shelf.kind(), shelf.texts()))
                        .toList());
        assertThat(shelves().getFirst().languages().get(FRENCH.ordinal()).count(TranslationStatus.HUMAN))
                .isEqualTo(2);
        assertThat(translators.waiting(FRENCH)).isEmpty();

        stage.as(SECRETARY, () -> {
            preparation.edit(meeting, plan -> plan.titled(ENGLISH, "Another meeting"));
            preparation.publish(meeting);
        });
        assertThat(translators.waiting(CHINESE)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(TextKind.MEETING);
            assertThat(item.status()).isEqualTo(TranslationStatus.STALE);
        });
    }

    /** What was kept before did not say it. */
    private void forgetWhatIsNew(String table, String... columns) {
        for (var column : columns) {
            database.sql("update %1$s set %2$s = regexp_replace(%2$s, ',\"(first\":\"[A-Z]+\"|lastKey\":[0-9]+)', '')"
                            .formatted(table, column))
                    .update();
        }
    }

    private List<Shelf> shelves() {
        return stage.as(DELEGATE_OF_KENYA, () -> parity.now()).shelves();
    }
}
