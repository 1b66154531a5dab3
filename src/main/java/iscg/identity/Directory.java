package iscg.identity;

import iscg.language.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people as the portal itself must know them to tell them something, whoever is signed in or nobody. */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final PersonRepository people;

    Directory(PersonRepository people) {
        this.people = people;
    }

    public Optional<Actor> find(long person) {
        return people.findById(person).map(Person::actor);
    }

    /** Those of the given keys that are known, by name. */
    public List<Actor> find(Collection<Long> persons) {
        return people.findAllById(persons).stream()
                .map(Person::actor)
                .sorted(Comparator.comparing(Actor::name, Language.ENGLISH.alphabet()))
                .toList();
    }

    /** Who works in a body today, in whatever position, by name. */
    public List<Actor> workingIn(String body) {
        return people.workingIn(body).stream().map(Person::actor).toList();
    }

    /** Who speaks for a body today, by name. */
    public List<Actor> speakingFor(String body) {
        return workingIn(body).stream().filter(actor -> actor.speaksFor(body)).toList();
    }

    /** Who acts for a member: delegates and focal points, by name. */
    public List<Actor> actingFor(String member) {
        return Stream.of(Role.DELEGATE, Role.FOCAL_POINT)
                .flatMap(role -> people.havingRole(role).stream())
                .map(Person::actor)
                .filter(actor -> member.equals(actor.member()))
                .distinct()
                .sorted(Comparator.comparing(Actor::name, Language.ENGLISH.alphabet()))
                .toList();
    }

    /** Who says for a member who may come, by name. */
    public List<Actor> focalPointsOf(String member) {
        return focalPoints().stream()
                .filter(actor -> member.equals(actor.member()))
                .toList();
    }

    /** Who says for any member who may come, by name. */
    public List<Actor> focalPoints() {
        return people.havingRole(Role.FOCAL_POINT).stream().map(Person::actor).toList();
    }

    /** The staff of the secretariat, by name. */
    public List<Actor> secretariat() {
        return people.havingRole(Role.SECRETARIAT).stream().map(Person::actor).toList();
    }
}
