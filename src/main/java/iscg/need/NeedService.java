package iscg.need;

import iscg.audit.Act;
import iscg.identity.Actors;
import iscg.identity.People;
import iscg.need.NeedLists.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows needs to those who may read them; to all others a need does not exist. For everybody signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NeedService {

    private static final Set<NeedStatus> ANY = EnumSet.allOf(NeedStatus.class);
    private static final Sort NEWEST_FIRST = Sort.by("submittedAt", "id").descending();

    private final NeedRepository needs;
    private final NeedLists lists;
    private final NeedAccess access;
    private final NeedHistory history;
    private final People people;
    private final Actors actors;

    NeedService(
            NeedRepository needs,
            NeedLists lists,
            NeedAccess access,
            NeedHistory history,
            People people,
            Actors actors) {
        this.needs = needs;
        this.lists = lists;
        this.access = access;
        this.history = history;
        this.people = people;
        this.actors = actors;
    }

    /** The need, if there is one and the person may read it. */
    public Optional<NeedDetails> find(NeedNumber number) {
        return readable(number)
                .map(need -> need.details(
                        access.owns(actors.current(), need), nameOf(need.submitter()), nameOf(need.assignee())));
    }

    private @Nullable String nameOf(@Nullable Long person) {
        return person == null ? null : people.names(List.of(person)).get(person);
    }

    /** What happened to the need, oldest first, as far as the person may know; empty if they may not read it. */
    public List<Act> timeline(NeedNumber number) {
        return readable(number)
                .map(need -> history.of(number, access.owns(actors.current(), need)))
                .orElse(List.of());
    }

    /** Whether the person submitted the need, so that it is theirs to reply. */
    public boolean isMine(NeedNumber number) {
        return readable(number)
                .filter(need -> need.isSubmittedBy(actors.current()))
                .isPresent();
    }

    /** The need's key in the database, for rooms above; empty if the person may not read it. */
    public Optional<Long> key(NeedNumber number) {
        return readable(number).map(Need::id);
    }

    /**
     * The needs the person submitted, newest first.
     *
     * @param page counted from 0
     */
    public Page<NeedListItem> mine(int page) {
        return lists.fetch(Scope.submittedBy(actors.current().person()), NeedFilter.ANY, ANY, NEWEST_FIRST, page);
    }

    /**
     * The needs that were forwarded and so are everybody's to read, newest first.
     *
     * @param page counted from 0
     */
    public Page<NeedListItem> forwarded(int page) {
        return lists.fetch(Scope.FORWARDED, NeedFilter.ANY, ANY, NEWEST_FIRST, page);
    }

    private Optional<Need> readable(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence())
                .filter(need -> access.mayRead(actors.current(), need));
    }
}
