package iscg.barrier;

import iscg.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A barrier somebody reported, and what became of it. What was reported never changes. */
@Entity
class Barrier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID sending;
    private String page;
    private String doing;
    private String obstacle;
    private String contact;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private BarrierState state = BarrierState.NEW;

    private @Nullable String note;
    private Instant reportedAt;

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Barrier() {}

    /** @param sending of the form it was written in, so that what is sent twice arrives once */
    @SuppressWarnings("NullAway.Init") // the database gives the id
    Barrier(UUID sending, BarrierWords words, Instant now) {
        if (!words.problems().isEmpty()) {
            throw new IllegalArgumentException("Nothing reported, or more than can be kept");
        }
        this.sending = sending;
        doing = words.doing();
        page = words.page();
        obstacle = words.obstacle();
        contact = words.contact();
        language = words.language();
        reportedAt = now;
    }

    /** Somebody sees to it, for the first time or again. */
    void take() {
        moveTo(BarrierState.IN_WORK);
    }

    /**
     * It is done with.
     *
     * @param end one of the states in which it is closed
     * @param words what was mended, or why nothing was
     */
    void close(BarrierState end, String words) {
        if (!end.isClosed() || words.isBlank() || words.length() > BarrierDetails.LONGEST_NOTE) {
            throw new IllegalArgumentException("No end, no note, or a longer one than can be kept");
        }
        moveTo(end);
        note = words;
    }

    private void moveTo(BarrierState next) {
        if (!state.leadsTo(next)) {
            throw new BarrierMovedOn(reference());
        }
        state = next;
    }

    BarrierReference reference() {
        return new BarrierReference(id);
    }

    BarrierDetails details() {
        return new BarrierDetails(
                reference(), new BarrierWords(doing, page, obstacle, contact, language), state, note, reportedAt);
    }
}
