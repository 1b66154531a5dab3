package iscg.barrier;

import iscg.language.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must be known of a report to tell of it, whoever is signed in or nobody. */
@Component
@Transactional(readOnly = true)
public class BarrierTitles {

    private final BarrierRepository barriers;

    BarrierTitles(BarrierRepository barriers) {
        this.barriers = barriers;
    }

    public Optional<Title> of(BarrierReference reference) {
        return barriers.findById(reference.number())
                .map(Barrier::details)
                .map(report -> new Title(report.title(), report.words().language()));
    }

    /** The beginning of what was reported, and its language. */
    public record Title(String words, Language language) {}
}
