package iscg.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iscg.audit.Act.ActorName;
import iscg.audit.Act.Audience;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ChainTest {

    @Autowired
    History history;

    @Autowired
    Chain chain;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private HeadFolder heads;

    @BeforeEach
    void aFolderOfItsOwn() {
        heads = new HeadFolder(new HistorySettings(folder));
    }

    private static Act act(String subject) {
        var actor = new ActorName(1, "Wanjiru Kamau", "member:KE");
        var moment = Instant.parse("2026-03-29T00:59:59.123456789Z");
        return new Act(subject, "need.submitted", actor, moment, Audience.OWNERS, Map.of("reason", "“Зачем?” — 为什么"));
    }

    private void record(String... subjects) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> List.of(subjects).forEach(subject -> history.record(act(subject))));
    }

    private HistoryReport verified() {
        new PublishedHeads(heads, clock).reached(chain.end());
        return new HistoryVerification(database, heads).run();
    }

    @Test
    void linksEveryEntryWhateverItIsAbout() {
        record("ISCG-26/N1");
        record("ISCG-26/N2", "document 1");
        assertThat(chain.end().position()).isEqualTo(3);
        assertThat(verified().problems()).isEmpty();
    }

    @Test
    void leavesNoGapForWhatDidNotHappen() {
        record("ISCG-26/N1");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            history.record(act("ISCG-26/N2"));
            status.setRollbackOnly();
        });
        record("ISCG-26/N3");
        assertThat(verified().end().position()).isEqualTo(2);
        assertThat(verified().problems()).isEmpty();
    }

    @Test
    void linksWhatATransactionWithinAnotherEntersByItself() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            history.record(act("ISCG-26/N1"));
            apart.executeWithoutResult(within -> history.record(act("ISCG-26/N2")));
            history.record(act("ISCG-26/N3"));
        });
        assertThat(database.sql(
                                "select e.subject from history_link l join history_entry e on e.id = l.entry_id order by position")
                        .query(String.class)
                        .list())
                .containsExactly("ISCG-26/N2", "ISCG-26/N1", "ISCG-26/N3");
        assertThat(verified().problems()).isEmpty();
    }

    @Test
    void isOneChainWhenFiftyActAtTheSameMoment() {
        var acts = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(person -> () -> {
                    record("ISCG-26/N" + person, "ISCG-26/N" + (person + 1) % 50);
                    return person;
                })
                .toList();
        assertThat(AtOnce.all(acts)).allSatisfy(done -> assertThat(done).succeedsWithin(Duration.ZERO));
        assertThat(database.sql("select position from history_link order by position")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(verified().problems()).isEmpty();
    }

    @Test
    void noticesAnEntryThatDidNotComeThroughThePortal() {
        record("ISCG-26/N1");
        database.sql("""
                insert into history_entry (subject, verb, happened_at, audience, details)
                values ('ISCG-26/N1', 'need.answered', '2026-11-23 08:00:00', 'READERS', '{}')""").update();
        assertThat(verified().problems())
                .singleElement()
                .asString()
                .startsWith("Was never entered by the portal: need.answered on ISCG-26/N1 at 2026-11-23T08:00:00");
    }

    @Test
    void noticesThatTheEndIsMissing() {
        record("ISCG-26/N1");
        new PublishedHeads(heads, clock).ofTheDay(new Head(2, "0".repeat(64)));
        assertThat(new HistoryVerification(database, heads).run().problems())
                .containsExactly(
                        "The history ends with entry 1, but at 2026-11-23T08:00:00Z entry 2 was signed: its end was cut off");
    }

    @Test
    void trustsNoEndThatIsNotSigned() throws Exception {
        record("ISCG-26/N1");
        new PublishedHeads(heads, clock).ofTheDay(chain.end());
        var forged = Files.readString(heads.dailyFile()).replaceFirst(" 1 ", " 7 ");
        Files.writeString(heads.dailyFile(), forged);
        assertThat(new HistoryVerification(database, heads).run().problems())
                .contains("Not signed by the portal: " + forged.strip());
    }

    @Test
    void saysThatWithoutAnySignedEndNobodyCanTellTheEnd() {
        assertThat(new HistoryVerification(database, heads).run().problems()).isEmpty();
        record("ISCG-26/N1");
        assertThat(new HistoryVerification(database, heads).run().problems())
                .containsExactly("Nobody can tell whether the end was cut off: no signed end is in " + folder);
    }

    @Test
    void keepsItsKeyToItselfAndForLater() throws Exception {
        new PublishedHeads(heads, clock);
        var key = heads.key();
        assertThat(Files.getPosixFilePermissions(heads.secretKeyFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        new PublishedHeads(heads, clock);
        assertThat(heads.key()).isEqualTo(key).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set person_name = 'Nobody'",
                "delete from history_entry",
                "update history_link set position = position + 100",
                "delete from history_link"
            })
    void isChangedByNoStatement(String statement) {
        record("ISCG-26/N1");
        assertThatThrownBy(() -> database.sql("set statement foreign_key_checks = 0 for " + statement)
                        .update())
                .hasMessageContaining("The history is never");
    }
}
