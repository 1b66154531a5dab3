package iscg.notification;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.need.NeedNumber;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, and how they want to be told. For everybody signed in, each their own. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NoticeService {

    private static final int LINES_A_PAGE = 20;
    private static final int SHOWN_OF_EACH = 3;

    private final JdbcClient database;
    private final Letters letters;
    private final HappeningWords words;
    private final Subjects subjects;
    private final Choices choices;
    private final Actors actors;
    private final Clock clock;

    NoticeService(
            JdbcClient database,
            Letters letters,
            HappeningWords words,
            Subjects subjects,
            Choices choices,
            Actors actors,
            Clock clock) {
        this.database = database;
        this.letters = letters;
        this.words = words;
        this.subjects = subjects;
        this.choices = choices;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The needs, meetings and reports of which the person was told, the newest news first.
     *
     * @param page counted from 0
     * @param reader the language the news are told in
     */
    @Transactional(readOnly = true)
    public Page<NoticeItem> mine(int page, Language reader) {
        var me = actors.current();
        var request = PageRequest.of(page, LINES_A_PAGE);
        var groups = database.sql("""
                select subject, max(id) as latest, sum(read_at is null) as unread from notice where person_id = ?
                group by subject order by latest desc limit ? offset ?""")
                .params(me.person(), request.getPageSize(), request.getOffset())
                .query((row, number) ->
                        new Group(row.getString("subject"), row.getLong("latest"), row.getLong("unread")))
                .list();
        return new PageImpl<>(items(groups, me, reader), request, countSubjects(me));
    }

    private long countSubjects(Actor me) {
        return database.sql("select count(distinct subject) from notice where person_id = ?")
                .param(me.person())
                .query(Long.class)
                .single();
    }

    private List<NoticeItem> items(List<Group> groups, Actor me, Language reader) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var latest = database
                .sql("""
                select * from (select h.*, n.kind as told_as,
                        row_number() over (partition by n.subject order by n.id desc) as place
                    from notice n join happening h on h.id = n.happening_id
                    where n.person_id = :person and n.subject in (:subjects)) as told
                where place <= :most order by id desc""")
                .param("person", me.person())
                .param("subjects", groups.stream().map(Group::subject).toList())
                .param("most", SHOWN_OF_EACH)
                .query((row, number) -> new News(letters.happening(row), NoticeKind.valueOf(row.getString("told_as"))))
                .list()
                .stream()
                .collect(groupingBy(news -> news.happening().subject()));
        return groups.stream()
                .map(group -> item(group, latest.getOrDefault(group.subject(), List.of()), me, reader))
                .toList();
    }

    private NoticeItem item(Group group, List<News> news, Actor me, Language reader) {
        var lines = news.stream().map(one -> line(one, reader)).toList();
        var number = group.subject();
        return subjects.seenBy(me, number, reader)
                .map(seen -> new NoticeItem(
                        group.latest(), seen.number(), seen.title(), seen.language(), group.unread(), lines))
                .orElseGet(() -> new NoticeItem(group.latest(), number, null, reader, group.unread(), lines));
    }

    private NoticeItem.Line line(News news, Language reader) {
        var happening = news.happening();
        var told = news.kind() == NoticeKind.COPIES ? words.ofCopy(happening, reader) : words.of(happening, reader);
        return new NoticeItem.Line(told, happening.at());
    }

    /** How many of them there are unread news on. */
    @Transactional(readOnly = true)
    public long countUnread() {
        return database.sql("select count(distinct subject) from notice where person_id = ? and read_at is null")
                .param(actors.current().person())
                .query(Long.class)
                .single();
    }

    /** Marks all news on a need as read and says where they lead; empty if they are not the person's. */
    public Optional<String> open(long notice) {
        var found = database.sql("select subject, leads_to from notice where id = ? and person_id = ?")
                .params(notice, actors.current().person())
                .query((row, number) -> Map.entry(row.getString("subject"), row.getString("leads_to")))
                .optional();
        found.ifPresent(one -> read(one.getKey()));
        return found.map(Map.Entry::getValue);
    }

    /** Marks all news on a need as read. */
    public void markRead(NeedNumber need) {
        read(need.toString());
    }

    /** Marks all news on a meeting as read. */
    public void markRead(MeetingId meeting) {
        read(meeting.subject());
    }

    private void read(String subject) {
        database.sql("update notice set read_at = ? where person_id = ? and subject = ? and read_at is null")
                .params(now(), actors.current().person(), subject)
                .update();
    }

    public void markAllRead() {
        database.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(now(), actors.current().person())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), UTC);
    }

    /** The kinds of news that can come to somebody of the person's roles. */
    @Transactional(readOnly = true)
    public List<NoticeKind> kinds() {
        var me = actors.current();
        var kinds = new ArrayList<NoticeKind>();
        if (me.is(Role.SECRETARIAT)) {
            kinds.add(NoticeKind.ARRIVALS);
        }
        if (me.is(Role.DELEGATE)) {
            kinds.add(NoticeKind.QUESTIONS);
        }
        kinds.addAll(List.of(NoticeKind.PROGRESS, NoticeKind.MEETINGS, NoticeKind.DOCUMENTS));
        if (me.is(Role.DELEGATE) || me.is(Role.FOCAL_POINT) || me.is(Role.SECRETARIAT)) {
            kinds.add(NoticeKind.REGISTRATIONS);
        }
        if (me.is(Role.CHAIR) || me.is(Role.SECRETARIAT)) {
            kinds.addAll(List.of(NoticeKind.REVIEWS, NoticeKind.REMINDERS));
        }
        if (me.is(Role.SECRETARIAT)) {
            kinds.add(NoticeKind.BARRIERS);
        }
        kinds.add(NoticeKind.COPIES);
        return kinds;
    }

    /** How the person wants mails of a kind. */
    @Transactional(readOnly = true)
    public ByMail choice(NoticeKind kind) {
        return choices.of(actors.current().person(), Objects.requireNonNull(kind));
    }

    /** Keeps how the person wants mails of a kind, from the next news on. */
    public void choose(NoticeKind kind, ByMail byMail) {
        choices.choose(actors.current().person(), kind, byMail);
    }

    private record Group(String subject, long latest, long unread) {}

    private record News(Happening happening, NoticeKind kind) {}
}
