package iscg.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain as the database gives it back.
 *
 * @param entry what it links; null where that is gone
 */
record ChainLink(long position, String hash, @Nullable HistoryEntry entry) {

    static ChainLink in(ResultSet row) throws SQLException {
        var entry = row.getObject("id") == null ? null : HistoryEntry.in(row);
        return new ChainLink(row.getLong("position"), row.getString("hash"), entry);
    }
}
