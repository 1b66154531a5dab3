package iscg.kills;

import iscg.kills.Journal.Told;
import iscg.kills.Journal.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what the journal says with what is in the portal and at the mail server. */
final class Reckoning {

    private static final Map<String, String> ADDRESSES = Map.of(
            "delegate", "w.kamau@ke.example.org",
            "delegate-fr", "c.berthier@telecoms-rhone-alpin.example.org",
            "delegate-es", "m.etchegaray@uy.example.org",
            "delegate-ru", "a.nurlanova@kz.example.org");

    private final Journal.Record journal;
    private final Traces traces;
    private final List<Arrived> arrived;
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private int acknowledged;
    private int found;
    private int open;
    private int owed;

    Reckoning(Journal.Record journal, Traces traces, List<Arrived> arrived) {
        this.journal = journal;
        this.traces = traces;
        this.arrived = arrived;
        journal.needs().forEach(this::compare);
        compareMails();
    }

    private void compare(String title, Told told) {
        var numbers = traces.numbers(title);
        if (numbers.size() > 1) {
            doubled.add(title + " is there as " + numbers);
        }
        told.deeds().forEach((deed, word) -> {
            count(word);
            var number = numbers.isEmpty() ? "no need" : numbers.getFirst();
            var there = deed.traces().stream()
                    .filter(trace -> traces.count(number, trace) > 0)
                    .count();
            if (there < deed.traces().size() && (there > 0 || word != Word.INTENDS)) {
                lost.add(deed + " of " + title + " (" + number + "), " + word + ": only " + there + " of "
                        + deed.traces());
            }
            deed.traces().stream()
                    .filter(trace -> traces.count(number, trace) > 1)
                    .forEach(trace -> doubled.add(title + " (" + number + ") has " + trace + " twice"));
            if (there > 0) {
                lookForMails(number, told.delegate(), deed);
            }
        });
    }

    private void count(Word word) {
        switch (word) {
            case ACKNOWLEDGED -> acknowledged++;
            case FOUND -> found++;
            case INTENDS -> open++;
        }
    }

    /** News on one need that come shortly after one another are told in one mail; but told they must be. */
    private void lookForMails(String number, String delegate, Deed deed) {
        deed.mailedTo().stream()
                .map(to -> to.equals(Deed.DELEGATE) ? ADDRESSES.get(delegate) : to)
                .forEach(to -> {
                    owed++;
                    if (mailsTo(to).stream().noneMatch(mail -> mail.isOn(number))) {
                        lost.add("No mail on " + number + " to " + to + " for " + deed);
                    }
                });
    }

    private Map<String, List<Arrived>> byAddress = Map.of();

    private List<Arrived> mailsTo(String address) {
        if (byAddress.isEmpty()) {
            byAddress = arrived.stream().collect(Collectors.groupingBy(Arrived::to));
        }
        return byAddress.getOrDefault(address, List.of());
    }

    /** Each mail that was written arrived, and nothing arrived that was not written. */
    private void compareMails() {
        var ids = new HashSet<String>();
        arrived.forEach(mail -> ids.add(key(mail)));
        traces.mails().forEach((id, state) -> {
            if (!state.equals("DROPPED") && !ids.contains(id)) {
                lost.add("Mail " + id + " (" + state + ") did not arrive");
            }
        });
        ids.stream()
                .filter(id -> !traces.mails().containsKey(id))
                .forEach(id -> doubled.add("Mail " + id + " arrived, and nobody wrote it"));
    }

    private static String key(Arrived mail) {
        return mail.id().replaceAll("[<>]|@.*", "");
    }

    List<String> lost() {
        return lost;
    }

    List<String> doubled() {
        return doubled;
    }

    /** Mails that came a second time under their Message-ID, since the portal or the mail server was killed between answer and note. */
    long cameAgain() {
        return arrived.size() - arrived.stream().map(Arrived::id).distinct().count();
    }

    String inWords() {
        var kills =
                journal.killed().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return """
                kills: %,d (portal %,d, database %,d, mail server %,d)
                needs: %,d; deeds acknowledged: %,d; done without an answer, and found so: %,d; left undone or open: %,d
                mails that arrived: %,d; owed to somebody for a deed: %,d; sent again under their Message-ID: %,d
                lost: %,d
                doubled: %,d""".formatted(
                        journal.killed().size(),
                        kills.getOrDefault(Victim.PORTAL, 0L),
                        kills.getOrDefault(Victim.DATABASE, 0L),
                        kills.getOrDefault(Victim.MAIL_SERVER, 0L),
                        journal.needs().size(),
                        acknowledged,
                        found,
                        open,
                        arrived.size(),
                        owed,
                        cameAgain(),
                        lost.size(),
                        doubled.size());
    }
}
