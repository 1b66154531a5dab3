package iscg.translation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A translation of one version of a text as it was made everybody's. */
@Entity
@Immutable
@Table(name = "translation_release")
class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "translation_id")
    private Translation translation;

    private int ofVersion;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "released_by")
    private @Nullable Long by;

    @Column(name = "released_at")
    private Instant at;

    private boolean typed;

    @ElementCollection
    @CollectionTable(name = "translation_segment", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "position")
    private List<Segment> segments;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Release() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Release(Translation translation, int ofVersion, List<Segment> segments, Origin origin, long by, Instant at) {
        this.translation = translation;
        this.ofVersion = ofVersion;
        this.origin = origin;
        this.by = by;
        this.at = at;
        this.segments = new ArrayList<>(segments);
    }

    /** What somebody typed together with the original. */
    static Release typed(Translation translation, int ofVersion, List<Segment> segments, Original.Typing typing) {
        var release = new Release(translation, ofVersion, segments, Origin.HUMAN, typing.person(), typing.at());
        release.typed = true;
        return release;
    }

    int ofVersion() {
        return ofVersion;
    }

    Origin origin() {
        return origin;
    }

    /** Whether it came with the original. */
    boolean isTyped() {
        return typed;
    }

    /** All of it, of a text of one part; of one with a title that. */
    String words() {
        return Segments.together(segments, translation.language()).getFirst().text();
    }

    Rendering rendering() {
        var original = translation.original();
        return new Rendering(
                original.place(),
                original.title(),
                original.language(),
                translation.language(),
                words(),
                origin,
                translation.status() == TranslationStatus.STALE);
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** @param current the version that is being read */
    TranslatedText text(int current) {
        return new TranslatedText(
                translation.language(),
                Segments.together(segments, translation.language()),
                origin,
                ofVersion < current,
                at);
    }
}
