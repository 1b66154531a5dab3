package iscg.audit;

import static iscg.audit.Head.NONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two tables of the history in memory, open to everybody; read like the real ones by the verification's own check. */
final class HistoryTables {

    private static final Instant NIGHT = Instant.parse("2026-11-23T23:00:00Z");

    /** A row of {@code history_link}. */
    record Link(long position, long entry, String hash) {}

    final List<HistoryEntry> entries = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private final List<SignedHead> signed = new ArrayList<>();

    /** Entered in order, as the portal does. */
    static HistoryTables with(int acts) {
        var tables = new HistoryTables();
        for (var act = 1; act <= acts; act++) {
            tables.enter(new HistoryEntry(
                    100 + act,
                    "ISCG-26/N" + act % 7,
                    act % 3 == 0 ? "need.asked" : "need.assigned",
                    act % 5 == 0 ? null : 4L,
                    act % 5 == 0 ? null : "Priya Raghunathan",
                    act % 5 == 0 ? null : "secretariat",
                    LocalDateTime.of(2026, 11, 23, 8, 0, 0, 123_456_000).plusMinutes(act),
                    act % 2 == 0 ? "OWNERS" : "READERS",
                    "{\"from\":\"SUBMITTED 1\",\"reason\":\"“Зачем?” — 为什么 %d\"}".formatted(act)));
        }
        return tables;
    }

    void enter(HistoryEntry entry) {
        entries.add(entry);
        link(entry);
    }

    private void link(HistoryEntry entry) {
        var end = links.isEmpty()
                ? NONE
                : new Head(links.getLast().position(), links.getLast().hash());
        var position = end.position() + 1;
        links.add(new Link(position, entry.id(), entry.hashAt(position, end.hash())));
    }

    /** Takes the portal's word for the end as it is now. */
    void sign() {
        var last = links.getLast();
        signed.add(new SignedHead(NIGHT, new Head(last.position(), last.hash()), ""));
    }

    /** Makes all hashes right again, as somebody would who knows how they are computed. */
    void linkAfresh() {
        var order = links.stream().map(Link::entry).toList();
        links.clear();
        order.stream().map(this::entry).forEach(entry -> {
            if (entry != null) {
                link(entry);
            }
        });
    }

    @Nullable
    HistoryEntry entry(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst().orElse(null);
    }

    /** What the verification says. */
    List<String> problems() {
        var check = new ChainCheck(signed);
        links.stream()
                .sorted(Comparator.comparingLong(Link::position))
                .forEach(link -> check.pass(new ChainLink(link.position(), link.hash(), entry(link.entry()))));
        var problems = new ArrayList<>(check.problems());
        var linked = new HashSet<>(links.stream().map(Link::entry).toList());
        entries.stream()
                .filter(entry -> !linked.contains(entry.id()))
                .forEach(entry -> problems.add("Was never entered by the portal: " + entry));
        return problems;
    }
}
