package iscg.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting as the secretariat works on it. */
@Entity
class AgendaSheet {

    @Id
    private Long meetingId;

    @Convert(converter = AsJson.OfAgenda.class)
    private Agenda items;

    private Instant savedAt;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected AgendaSheet() {}

    AgendaSheet(MeetingId meeting, Instant now) {
        this.meetingId = meeting.value();
        this.items = Agenda.EMPTY;
        this.savedAt = now;
    }

    Agenda agenda() {
        return items;
    }

    Instant savedAt() {
        return savedAt;
    }

    void write(Agenda changed, Instant now) {
        items = changed;
        savedAt = now;
    }
}
