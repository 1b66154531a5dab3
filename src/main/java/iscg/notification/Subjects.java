package iscg.notification;

import iscg.barrier.BarrierReference;
import iscg.barrier.BarrierTitles;
import iscg.identity.Actor;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told of: needs, and reports of barriers. */
@Component
class Subjects {

    private final NeedParties needs;
    private final BarrierTitles barriers;

    Subjects(NeedParties needs, BarrierTitles barriers) {
        this.needs = needs;
        this.barriers = barriers;
    }

    /**
     * A subject as the person may know of it today; empty if they may not any more.
     *
     * @param written its number or reference
     */
    Optional<Subject> seenBy(Actor person, String written) {
        return NeedNumber.parse(written)
                .map(number -> need(person, number))
                .orElseGet(() -> BarrierReference.parse(written).flatMap(reference -> barrier(person, reference)));
    }

    private Optional<Subject> need(Actor person, NeedNumber number) {
        return needs.mayRead(person, number)
                ? Optional.of(needs.of(number)).map(need -> new Subject(need.title(), need.language()))
                : Optional.empty();
    }

    private Optional<Subject> barrier(Actor person, BarrierReference reference) {
        return person.is(Role.SECRETARIAT)
                ? barriers.of(reference).map(report -> new Subject(report.words(), report.language()))
                : Optional.empty();
    }

    /** The title, and the language it is in. */
    record Subject(String title, Language language) {}
}
