package iscg.translation;

import iscg.identity.Actor;
import iscg.language.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a text stands in one language, and all that was released of it there. */
@Entity
class Translation {

    private static final int LONGEST_TITLE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "original_id")
    private Original original;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private TranslationStatus status;

    private @Nullable Integer ofVersion;
    private @Nullable String title;
    private boolean typed;
    private LocalDate dueOn;

    @OneToMany(mappedBy = "translation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Release> releases = new ArrayList<>();

    @Version
    @SuppressWarnings("unused") // for JPA
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Translation() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Translation(Original original, Language language, LocalDate due) {
        this.original = original;
        this.language = language;
        this.dueOn = due;
        this.status = original.language() == language ? TranslationStatus.ORIGINAL : TranslationStatus.MISSING;
    }

    void originalChanged(LocalDate due) {
        dueOn = due;
        if (original.language() == language) {
            status = TranslationStatus.ORIGINAL;
        } else {
            status = ofVersion == null ? TranslationStatus.MISSING : TranslationStatus.STALE;
        }
    }

    /** Makes a translation of the original as it is now everybody's. A machine never replaces what somebody wrote. */
    void release(List<Segment> segments, Origin origin, Actor by, Instant now) {
        if (status == TranslationStatus.ORIGINAL
                || segments.stream().anyMatch(one -> one.target().isBlank())) {
            throw new IllegalArgumentException("Nothing to translate, or not all of it");
        }
        if (origin == Origin.MACHINE && status == TranslationStatus.HUMAN) {
            throw new TranslationMovedOn();
        }
        add(new Release(this, original.version(), segments, origin, by.person(), now), segments);
    }

    private void add(Release release, List<Segment> segments) {
        releases.add(release);
        ofVersion = original.version();
        status = release.origin() == Origin.HUMAN ? TranslationStatus.HUMAN : TranslationStatus.MACHINE;
        title = titleOf(segments);
    }

    /**
     * Takes what was typed with the original. Words that were there before the original changed are not new; those that are taken away take
     * their translation with them, unless somebody translated since.
     *
     * @param words null where nothing is typed
     */
    void take(@Nullable String words, Original.Typing typing) {
        if (words == null) {
            if (typed && releases.getLast().isTyped()) {
                ofVersion = null;
                title = null;
                status = TranslationStatus.MISSING;
                dueOn = typing.due();
            }
            typed = false;
        } else if (!typed || !lastTyped().filter(words::equals).isPresent()) {
            var segments = Segments.paired(original.current().segments(), words, language);
            add(Release.typed(this, original.version(), segments, typing), segments);
            typed = true;
        }
    }

    private Optional<String> lastTyped() {
        return releases.stream()
                .filter(Release::isTyped)
                .reduce((earlier, later) -> later)
                .map(Release::words);
    }

    private @Nullable String titleOf(List<Segment> segments) {
        return TextPart.wordsOf(TextPart.Name.TITLE, Segments.together(segments, language))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TITLE)))
                .orElse(null);
    }

    /** @throws TranslationMovedOn if the original changed or something was released since the translator saw it */
    void requireAsSeen(String seen) {
        if (!seen.equals(standing())) {
            throw new TranslationMovedOn();
        }
    }

    /** What must be the same when a translator releases as when they began. */
    String standing() {
        return original.version() + "." + releases.size();
    }

    /** The last release of a version or, if it has none, of the nearest before. */
    Optional<Release> releaseFor(int version) {
        return releases.stream()
                .filter(one -> one.ofVersion() <= version)
                .reduce((earlier, later) -> later.ofVersion() >= earlier.ofVersion() ? later : earlier);
    }

    Long id() {
        return id;
    }

    Original original() {
        return original;
    }

    Language language() {
        return language;
    }

    TranslationStatus status() {
        return status;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The title in this language, of whichever version; null where there is none. */
    @Nullable
    String title() {
        return title;
    }

    TranslationItem item() {
        return new TranslationItem(
                id,
                original.kind(),
                original.number(),
                original.body(),
                original.title(),
                original.isForAFew(),
                original.language(),
                language,
                status,
                dueOn);
    }
}
