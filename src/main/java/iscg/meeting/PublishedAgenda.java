package iscg.meeting;

import java.time.Instant;
import java.util.List;

/**
 * An edition of an agenda.
 *
 * @param edition counted from 1
 * @param changes from the edition before; none for the first
 */
public record PublishedAgenda(int edition, Agenda agenda, Instant publishedAt, List<AgendaChange> changes) {

    public PublishedAgenda {
        changes = List.copyOf(changes);
    }
}
