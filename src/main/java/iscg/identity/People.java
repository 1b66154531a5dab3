package iscg.identity;

import iscg.language.Language;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of those who have signed in. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final MemberRepository members;
    private final BodyRepository bodies;
    private final Actors actors;
    private final Clock clock;

    People(PersonRepository people, MemberRepository members, BodyRepository bodies, Actors actors, Clock clock) {
        this.people = people;
        this.members = members;
        this.bodies = bodies;
        this.actors = actors;
        this.clock = clock;
    }

    /** Notes a sign-in and says whom it stands for. Called by sign-in itself, before anybody is signed in. */
    Actor signedIn(Claims claims) {
        var person = people.findByIssuerAndSubject(claims.issuer(), claims.subject())
                .orElseGet(() -> new Person(claims.issuer(), claims.subject()));
        var known = new HashSet<>(claims.bodies());
        known.retainAll(bodies.codes());
        person.signedIn(claims, memberOf(claims), known, clock.instant());
        return people.save(person).actor();
    }

    private @Nullable Member memberOf(Claims claims) {
        var code = claims.member();
        var kind = claims.memberKind();
        if (code == null || kind == null) {
            return null;
        }
        var member = members.findById(code).orElseGet(() -> new Member(code, kind, claims.memberName()));
        member.update(kind, claims.memberName(), regionOf(claims, code, kind));
        return members.save(member);
    }

    /** As the identity provider says; for states it need not. */
    private @Nullable Region regionOf(Claims claims, String code, MemberKind kind) {
        return claims.memberRegion() != null || kind != MemberKind.MEMBER_STATE
                ? claims.memberRegion()
                : members.regionOf(code).map(Region::valueOf).orElse(null);
    }

    /** Keeps the language that whoever is signed in chose for themselves. */
    @PreAuthorize("isAuthenticated()")
    public void chooseLanguage(Language language) {
        people.findById(actors.current().person()).ifPresent(person -> person.choose(language));
    }

    /** Who speaks for a body today, by name; those who receive what is sent to it. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Actor> speakingFor(String body) {
        return people.speakingFor(body).stream()
                .map(Person::actor)
                .filter(actor -> actor.speaksFor(body))
                .toList();
    }

    /** The staff of the secretariat, by name. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Actor> secretariat() {
        return people.havingRole(Role.SECRETARIAT).stream().map(Person::actor).toList();
    }

    /** The names of people by their keys. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> keys) {
        return people.findAllById(keys).stream()
                .map(Person::actor)
                .collect(Collectors.toMap(Actor::person, Actor::name));
    }
}
