package iscg.identity;

import iscg.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in at least once, as the identity provider described them the last time. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String issuer;
    private String subject;
    private String name;
    private String email;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "member_code")
    private @Nullable Member member;

    @Enumerated(EnumType.STRING)
    private @Nullable Language claimedLanguage;

    @Enumerated(EnumType.STRING)
    private @Nullable Language chosenLanguage;

    private Instant lastSignIn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_body", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "body_code")
    @Enumerated(EnumType.STRING)
    @Column(name = "position")
    private Map<String, Position> positions = new HashMap<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id, signedIn() the rest
    Person(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
    }

    /** Takes over what the identity provider says at this sign-in. */
    void signedIn(Claims claims, @Nullable Member actsFor, Map<String, Position> known, Instant now) {
        name = claims.name();
        email = claims.email();
        member = actsFor;
        claimedLanguage = claims.language();
        replace(roles, claims.roles());
        if (known.values().stream().anyMatch(position -> position != Position.STAFF)) {
            roles.add(Role.CHAIR);
        }
        replace(positions, known);
        lastSignIn = now;
    }

    private static <T> void replace(Set<T> old, Set<T> current) {
        old.retainAll(current);
        old.addAll(current);
    }

    private static <K, V> void replace(Map<K, V> old, Map<K, V> current) {
        old.keySet().retainAll(current.keySet());
        old.putAll(current);
    }

    void choose(Language language) {
        chosenLanguage = language;
    }

    Actor actor() {
        return new Actor(
                id,
                name,
                email,
                member == null ? null : member.code(),
                Set.copyOf(roles),
                Map.copyOf(positions),
                claimedLanguage,
                chosenLanguage);
    }
}
