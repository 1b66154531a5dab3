package iscg.notification;

import static java.time.ZoneOffset.UTC;

import iscg.audit.Act.ActorName;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.need.NeedNumber;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what people are told, each thing to each person once. Whoever did it gets a copy, which is read already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Notices {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Directory directory;
    private final Choices choices;
    private final Outbox outbox;
    private final Clock clock;

    Notices(JdbcClient database, JsonMapper json, Directory directory, Choices choices, Outbox outbox, Clock clock) {
        this.database = database;
        this.json = json;
        this.directory = directory;
        this.choices = choices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param by who did it; null where the portal itself did */
    void tell(NeedNumber need, @Nullable ActorName by, List<News> all) {
        tell(need.toString(), need.address(), by, all);
    }

    /**
     * @param subject its number or reference
     * @param address of its page
     * @param by who did it; null where the portal itself did, or nobody who is known
     */
    void tell(String subject, String address, @Nullable ActorName by, List<News> all) {
        for (var news : all) {
            var happening = write(subject, by, news);
            news.receivers().stream()
                    .filter(person -> by == null || person.person() != by.person())
                    .forEach(person -> tell(happening, subject, person, news.kind(), news.leadsTo()));
            if (by != null) {
                directory
                        .find(by.person())
                        .ifPresent(actor -> tell(happening, subject, actor, NoticeKind.COPIES, address));
            }
        }
    }

    private long write(String subject, @Nullable ActorName by, News news) {
        KeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                insert into happening (subject, verb, person_id, person_name, capacity, happened_at, details)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(subject, news.verb())
                .param(by == null ? null : by.person())
                .param(by == null ? null : by.name())
                .param(by == null ? null : by.capacity())
                .params(now(), json.writeValueAsString(news.details()))
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void tell(long happening, String subject, Actor to, NoticeKind kind, String leadsTo) {
        var person = to.person();
        var byMail = to.email().isBlank() ? ByMail.NEVER : choices.of(person, kind);
        var mail = byMail == ByMail.NOW ? outbox.write(happening, subject, person, kind) : null;
        database.sql("""
                insert into notice (happening_id, person_id, subject, kind, leads_to, by_mail, mail_id, read_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(happening, person, subject, kind.name(), leadsTo, byMail.name())
                .param(mail)
                .param(kind == NoticeKind.COPIES ? now() : null)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), UTC);
    }
}
