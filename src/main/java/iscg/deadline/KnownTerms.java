package iscg.deadline;

import static java.util.stream.Collectors.toMap;

import iscg.language.Moments;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines for texts, for rooms that count by them while nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class KnownTerms {

    private final BodyDeadlineRepository deadlines;
    private final Clock clock;

    KnownTerms(BodyDeadlineRepository deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By the codes of the bodies. */
    public Map<String, TextTerms> all() {
        var today = Moments.dayOf(clock.instant());
        return deadlines.findAllByOrderByPosition().stream()
                .map(deadline -> deadline.terms(today))
                .collect(toMap(BodyTerms::body, BodyTerms::terms));
    }
}
