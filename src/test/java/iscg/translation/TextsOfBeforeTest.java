package iscg.translation;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A portal that was in use before reasons were translated offers those it has. */
@PortalTest
class TextsOfBeforeTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TriageService triage;

    @Autowired
    Translators translators;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Test
    void areOfferedToThoseWhoMayReadThem() {
        var number = prepared.submitted();
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> triage.decline(number, version, "Not a matter of the Group.", ENGLISH));
        slips.forwardedTo("RAG");
        var before = translators.waiting(FRENCH);
        forget(TextKind.OUTCOME);
        assertThat(translators.waiting(FRENCH)).hasSize(1);

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V23_2__texts_of_before.sql")).execute(source);

        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::kind, TranslationItem::forAFew)
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(item -> tuple(item.kind(), item.forAFew()))
                        .toList());
        translators.release(TextKind.OUTCOME, FRENCH, "Ne relève pas du Groupe.");
        assertThat(translators.read(DELEGATE_OF_KENYA, TextPlace.ofOutcome(number), 1, FRENCH))
                .isPresent();
    }

    private void forget(TextKind kind) {
        var texts = " (select id from original_text where kind = '" + kind + "')";
        List.of(
                        "delete from translation where original_id in" + texts,
                        "delete from original_part where version_id in"
                                + " (select id from original_version where original_id in" + texts + ")",
                        "delete from original_version where original_id in" + texts,
                        "delete from original_text where kind = '" + kind + "'")
                .forEach(statement -> database.sql(statement).update());
    }
}
