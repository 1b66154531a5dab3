package iscg.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An agenda exactly as it was published. */
@Entity
@Immutable
class AgendaEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long meetingId;
    private int edition;

    @Convert(converter = AsJson.OfAgenda.class)
    private Agenda items;

    private Instant publishedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected AgendaEdition() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    AgendaEdition(MeetingId meeting, int edition, Agenda agenda, Instant now) {
        this.meetingId = meeting.value();
        this.edition = edition;
        this.items = agenda;
        this.publishedAt = now;
    }

    int edition() {
        return edition;
    }

    Agenda agenda() {
        return items;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
