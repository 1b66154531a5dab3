package iscg.passport;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals with today's key whatever a former one sealed, each time the portal starts, row by row while people work. When it says that nothing
 * is left, former keys can be forgotten. What it cannot open it leaves as it is and counts.
 */
@Component
class Resealing implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_A_TIME = 200;

    private final List<SealedColumn> columns;
    private final Seal seal;
    private final JdbcClient database;

    Resealing(List<SealedColumn> columns, Seal seal, JdbcClient database) {
        this.columns = List.copyOf(columns);
        this.seal = seal;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        columns.forEach(column -> {
            var counts = reseal(column);
            if (counts.resealed() > 0 || counts.left() > 0) {
                LOG.info(
                        "Seals in {}: {} made anew with today's key, {} left of former keys",
                        column.table(),
                        counts.resealed(),
                        counts.left());
            }
        });
    }

    Counts reseal(SealedColumn column) {
        var counts = new Counts(0, 0);
        var rows = next(column, Long.MIN_VALUE);
        while (!rows.isEmpty()) {
            for (var row : rows) {
                if (!seal.isOfToday(row.sealed())) {
                    counts = counts.and(reseal(column, row));
                }
            }
            rows = next(column, rows.getLast().key());
        }
        return counts;
    }

    private List<Row> next(SealedColumn column, long after) {
        return database.sql("select %2$s as row_key, %3$s as seal from %1$s where %3$s is not null and %2$s > ?"
                                .formatted(column.table(), column.key(), column.column())
                        + " order by row_key limit " + AT_A_TIME)
                .param(after)
                .query((row, number) -> new Row(row.getLong("row_key"), row.getBytes("seal")))
                .list();
    }

    /** Whoever has read the row before is told by its version that it changed; where they were first, what they sealed is of today. */
    private boolean reseal(SealedColumn column, Row row) {
        var place = column.place() + row.key();
        try {
            var anew = seal.seal(seal.open(row.sealed(), place), place);
            database.sql("update %1$s set %3$s = ?, lock_version = lock_version + 1 where %2$s = ? and %3$s = ?"
                            .formatted(column.table(), column.key(), column.column()))
                    .params(anew, row.key(), row.sealed())
                    .update();
            return true;
        } catch (IllegalStateException closed) {
            LOG.error("A seal of no known key: {}", place);
            return false;
        }
    }

    private record Row(long key, byte[] sealed) {}

    /** How many seals were made anew, and how many could not be. */
    record Counts(int resealed, int left) {

        Counts and(boolean done) {
            return done ? new Counts(resealed + 1, left) : new Counts(resealed, left + 1);
        }
    }
}
