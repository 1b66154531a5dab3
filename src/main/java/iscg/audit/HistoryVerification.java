package iscg.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the whole history again, and says whether it is what was entered and reaches to where its signed ends say it once
 * did. Needs the database and the folder with these, and changes neither; the portal may run meanwhile.
 */
@Component
@Import(HeadFolder.class)
@EnableConfigurationProperties(HistorySettings.class)
public class HistoryVerification {

    private static final int READ_AT_ONCE = 1000;

    private final JdbcClient database;
    private final HeadFolder folder;

    HistoryVerification(JdbcClient database, HeadFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    public HistoryReport run() {
        var problems = new ArrayList<String>();
        var signed = signedHeads(problems); // before the chain, which goes on meanwhile
        var check = new ChainCheck(signed);
        walk(check);
        problems.addAll(0, check.problems());
        problems.addAll(unlinked());
        if (signed.isEmpty() && check.end().position() > 0) {
            problems.add("Nobody can tell whether the end was cut off: no signed end is in " + folder);
        }
        var known =
                signed.stream().mapToLong(one -> one.head().position()).max().orElse(0);
        return new HistoryReport(
                check.end(), receipts(), signed.size(), Math.max(0, check.end().position() - known), problems);
    }

    private List<SignedHead> signedHeads(List<String> problems) {
        try {
            var key = folder.key();
            var lines = Stream.concat(folder.daily().stream(), folder.last().stream())
                    .toList();
            var signed = new ArrayList<SignedHead>();
            for (var line : lines) {
                SignedHead.parse(line)
                        .filter(head -> key.filter(head::isSignedWith).isPresent())
                        .ifPresentOrElse(signed::add, () -> problems.add("Not signed by the portal: " + line));
            }
            return signed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(ChainCheck check) {
        var passed = Long.MIN_VALUE;
        List<ChainLink> links;
        do {
            links = database.sql("""
                    select l.position, l.hash, e.* from history_link l left join history_entry e on e.id = l.entry_id
                    where l.position > ? order by l.position limit ?""")
                    .params(passed, READ_AT_ONCE)
                    .query((row, number) -> ChainLink.in(row))
                    .list();
            links.forEach(check::pass);
            passed = check.end().position();
        } while (!links.isEmpty());
    }

    private List<String> unlinked() {
        return database.sql("""
                select e.* from history_entry e left join history_link l on l.entry_id = e.id
                where l.entry_id is null order by e.id""")
                .query((row, number) -> "Was never entered by the portal: " + HistoryEntry.in(row))
                .list();
    }

    private long receipts() {
        return database.sql("select count(receipt) from history_entry")
                .query(Long.class)
                .single();
    }
}
