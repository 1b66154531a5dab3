package iscg.wording;

import iscg.language.Language;
import java.util.List;

/** What a file holds and what would become of each of its texts; nothing of it is taken over yet. */
public record ExchangeReport(Language language, List<ExchangeLine> lines) {

    public ExchangeReport {
        lines = List.copyOf(lines);
    }

    /** How many of its texts are so. */
    public long count(ExchangeLine.Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Those that are taken over. */
    public List<ExchangeLine> taken() {
        return lines.stream().filter(line -> line.verdict().isTaken()).toList();
    }
}
