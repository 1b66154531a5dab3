package iscg.translation;

import iscg.language.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text as its room offered it, with all its versions, and how it stands in each of the six languages. */
@Entity
@Table(name = "original_text")
class Original {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String place;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private String number;
    private String bodyCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int version;
    private String title;
    private Instant changedAt;
    private @Nullable String whole;
    private @Nullable Instant withdrawnAt;

    @Column(name = "for_a_few")
    private boolean forAFew;

    @OneToMany(mappedBy = "original", cascade = CascadeType.PERSIST)
    @OrderBy("version")
    private List<OriginalVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "original", cascade = CascadeType.PERSIST)
    @OrderBy("language")
    private List<Translation> translations = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Original() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Original(OfferedText text, Instant now, LocalDate due) {
        this.place = text.place().name();
        this.kind = text.kind();
        this.number = text.number();
        this.bodyCode = text.body();
        this.forAFew = text.forAFew();
        take(text, now);
        for (var one : Language.values()) {
            translations.add(new Translation(this, one, due));
        }
    }

    /** Takes a later version; of one that is known already only whether it is everybody's now. Either brings it back. */
    void change(OfferedText text, Instant now, LocalDate due) {
        forAFew = text.forAFew();
        withdrawnAt = null;
        if (text.version() > version) {
            take(text, now);
            translations.forEach(translation -> translation.originalChanged(due));
        }
    }

    private void take(OfferedText text, Instant now) {
        version = text.version();
        language = text.language();
        title = text.title();
        changedAt = now;
        versions.add(new OriginalVersion(this, text));
    }

    /** Who typed it when, and until when what is missing then is due. */
    record Typing(long person, Instant at, LocalDate due) {}

    /** Takes a text as it was typed: another original, and what is new in other languages. */
    void take(TypedText text, Typing typing) {
        number = text.number();
        bodyCode = text.body();
        whole = text.whole().name();
        withdrawnAt = null;
        if (language != text.original() || !current().parts().equals(text.parts())) {
            change(text.version(version + 1), typing.at(), typing.due());
        }
        translations.stream()
                .filter(translation -> translation.language() != language)
                .forEach(translation -> translation.take(text.words().get(translation.language()), typing));
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** One version; empty if it was never offered. */
    Optional<OriginalVersion> version(int wanted) {
        return versions.stream().filter(one -> one.version() == wanted).findFirst();
    }

    OriginalVersion current() {
        return version(version).orElseThrow();
    }

    Translation in(Language wanted) {
        return translations.stream()
                .filter(one -> one.language() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** How it stands in a language, by the key of that. */
    Translation translation(long key) {
        return translations.stream().filter(one -> one.id() == key).findFirst().orElseThrow();
    }

    TextPlace place() {
        return new TextPlace(place);
    }

    TextKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String body() {
        return bodyCode;
    }

    Language language() {
        return language;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    /** Whether not everybody may read it. */
    boolean isForAFew() {
        return forAFew;
    }
}
