package iscg.report;

import iscg.identity.Actor;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.Position;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose chairs a report is put to: those of the advisory groups that met; where the Group met alone, of all three, which make it up. */
@Component
public class Chairs {

    private final Bodies bodies;

    Chairs(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Codes of the bodies, in the official order. */
    public List<String> of(ReportText text) {
        var groups = bodies.all().stream()
                .filter(body -> body.kind() == Body.Kind.ADVISORY_GROUP)
                .map(Body::code)
                .toList();
        var met = groups.stream().filter(text.bodies()::contains).toList();
        return met.isEmpty() ? groups : met;
    }

    /** Of these, the ones that somebody chairs. */
    List<String> chairedBy(Actor actor, ReportText text) {
        var chaired = actor.bodiesAs(Position.CHAIR);
        return of(text).stream().filter(chaired::contains).toList();
    }
}
