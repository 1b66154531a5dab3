package iscg.audit;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Acts that do nothing but stand in the history, to be measured: as the portal enters them, and without linking them. */
public final class Appending {

    private static final Act ACT = new Act(
            "ISCG-26/N1",
            "need.assigned",
            new Act.ActorName(1, "Priya Raghunathan", "secretariat"),
            Instant.parse("2026-11-23T08:00:00Z"),
            Act.Audience.READERS,
            Map.of("from", "SUBMITTED 1", "to", "SUBMITTED 1"));

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final History chained;
    private final History unchained;
    private final HeadFolder folder;

    public Appending(HikariDataSource source, Path heads) {
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        folder = new HeadFolder(new HistorySettings(heads));
        var published = new PublishedHeads(folder, Clock.systemUTC());
        chained = history(new Chain(database, nothingToFlush(), published));
        unchained = history(new Chain(database, nothingToFlush(), published) {
            @Override
            void append(long entry) {}
        });
    }

    private History history(Chain chain) {
        return new History(database, JsonMapper.builder().build(), chain);
    }

    private static EntityManager nothingToFlush() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, args) -> null);
    }

    /** One act and its entry in the chain, in a transaction. */
    public void chained(int millisecondsOfWork) {
        act(chained, millisecondsOfWork);
    }

    /** The same, with the entry alone. */
    public void unchained(int millisecondsOfWork) {
        act(unchained, millisecondsOfWork);
    }

    private void act(History history, int millisecondsOfWork) {
        transaction.executeWithoutResult(status -> {
            if (millisecondsOfWork > 0) {
                database.sql("select sleep(?)")
                        .param(millisecondsOfWork / 1000.0)
                        .query()
                        .singleRow();
            }
            history.record(ACT);
        });
    }

    /** How many acts are in the chain, once it is verified that all is in order but for those that were not to be linked. */
    public long verified() {
        var report = new HistoryVerification(database, folder).run();
        report.problems().stream()
                .filter(problem -> !problem.startsWith("Was never entered"))
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem);
                });
        return report.end().position();
    }
}
