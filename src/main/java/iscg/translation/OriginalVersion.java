package iscg.translation;

import iscg.language.Language;
import jakarta.persistence.CollectionTable;
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
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One version of a text, exactly as it was offered. */
@Entity
@Immutable
class OriginalVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "original_id")
    private Original original;

    private int version;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(name = "original_part", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<TextPart> parts;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected OriginalVersion() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    OriginalVersion(Original original, OfferedText text) {
        this.original = original;
        this.version = text.version();
        this.language = text.language();
        this.parts = new ArrayList<>(text.parts());
    }

    int version() {
        return version;
    }

    Language language() {
        return language;
    }

    List<TextPart> parts() {
        return List.copyOf(parts);
    }

    /** The sentences of all parts, in order. */
    List<Segment> segments() {
        return Segments.of(parts(), language);
    }
}
