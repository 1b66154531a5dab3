package iscg.passport;

import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key with which a portal sealed before its key was exchanged. */
public class FormerKey {

    private static final String THEN = Base64.getEncoder().encodeToString(new byte[32]);

    private final List<SealedColumn> columns;
    private final JdbcClient database;
    private final Seal then;
    private final Seal now;

    /** @param today the key of the portal */
    public FormerKey(String today, List<SealedColumn> columns, JdbcClient database) {
        this.columns = columns;
        this.database = database;
        this.then = new Seal(new PassportSettings(THEN, List.of(today)));
        this.now = new Seal(new PassportSettings(today, List.of(THEN)));
    }

    /** As if the key had not been exchanged yet. */
    public int sealAllAsThen() {
        return reseal(then);
    }

    /** What is done when the portal starts; gives how many seals were made anew. */
    public int start() {
        return reseal(now);
    }

    private int reseal(Seal seal) {
        var resealing = new Resealing(columns, seal, database);
        return columns.stream()
                .mapToInt(column -> resealing.reseal(column).resealed())
                .sum();
    }

    /** Whether it was sealed with the former key. */
    public boolean isOfThen(byte[] sealed) {
        return then.isOfToday(sealed);
    }
}
