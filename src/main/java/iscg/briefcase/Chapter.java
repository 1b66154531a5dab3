package iscg.briefcase;

import iscg.meeting.AgendaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one item of the published agenda.
 *
 * @param item null for what is allocated to none, or to one that is not on the agenda any more
 * @param place of the item, counted from 1; 0 without one
 * @param papers at least one
 */
public record Chapter(@Nullable AgendaItem item, int place, List<Paper> papers) {

    public Chapter {
        papers = List.copyOf(papers);
    }
}
