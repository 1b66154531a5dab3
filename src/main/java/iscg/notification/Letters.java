package iscg.notification;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import iscg.audit.Act.ActorName;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.notification.LetterWriter.About;
import iscg.notification.Subjects.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the letter of a mail that is about to be sent, as things stand then: to the person as they are known now, of what they may read now. */
@Component
@Transactional
class Letters {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Directory directory;
    private final Subjects subjects;
    private final Choices choices;
    private final LetterWriter writer;
    private final MailSettings settings;

    Letters(
            JdbcClient database,
            JsonMapper json,
            Directory directory,
            Subjects subjects,
            Choices choices,
            LetterWriter writer,
            MailSettings settings) {
        this.database = database;
        this.json = json;
        this.directory = directory;
        this.subjects = subjects;
        this.choices = choices;
        this.writer = writer;
        this.settings = settings;
    }

    /** Empty if nothing is left that the person may read. */
    Optional<Letter> write(Claim claim) {
        var person = directory.find(claim.person()).orElseThrow();
        var all = news(claim.mail(), person);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var id = Letter.identifier(claim.mail(), settings.domain());
        var kind = claim.kind();
        if (kind == null) {
            return Optional.of(writer.digest(id, person, span(claim.mail()), all));
        }
        var token = choices.token(claim.person(), kind).toString();
        return Optional.of(writer.onOneNeed(id, person, kind, all.getFirst(), token, conversation(claim)));
    }

    private ByMail span(UUID mail) {
        return database.sql("select kind from mail where id = ?")
                .param(mail)
                .query((row, number) -> ByMail.valueOf(row.getString("kind")))
                .single();
    }

    /** All mails to the person on a subject hang together: by an identifier of the subject itself, and by the one sent before. */
    private List<String> conversation(Claim claim) {
        var subject = requireNonNull(claim.subject());
        var answers = new ArrayList<String>();
        answers.add("<" + subject.replaceAll("[/:]", ".") + ".need@" + settings.domain() + ">");
        database.sql("""
                select id from mail where person_id = ? and subject = ? and state = 'SENT' and id <> ?
                order by sent_at desc limit 1""")
                .params(claim.person(), subject, claim.mail())
                .query(UUID.class)
                .optional()
                .ifPresent(last -> answers.add(Letter.identifier(last, settings.domain())));
        return answers;
    }

    private List<About> news(UUID mail, Actor person) {
        return database
                .sql("""
                select h.*, n.leads_to from notice n join happening h on h.id = n.happening_id
                where n.mail_id = ? order by h.id desc""")
                .param(mail)
                .query((row, number) -> new Told(happening(row), row.getString("leads_to")))
                .list()
                .stream()
                .collect(groupingBy(told -> told.happening().subject(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(one -> subjects.seenBy(person, one.getKey(), person.language()).stream()
                        .map(subject -> about(subject, one.getValue())))
                .toList();
    }

    private static About about(Subject subject, List<Told> told) {
        var happenings = told.stream().map(Told::happening).toList();
        return new About(
                subject.number(),
                subject.title(),
                subject.language(),
                told.getFirst().leadsTo(),
                happenings);
    }

    private record Told(Happening happening, String leadsTo) {}

    Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getString("subject"),
                row.getString("verb"),
                by(row.getObject("person_id", Long.class), row.getString("person_name"), row.getString("capacity")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(UTC),
                json.readValue(row.getString("details"), DETAILS));
    }

    private static @Nullable ActorName by(@Nullable Long person, String name, String capacity) {
        return person == null ? null : new ActorName(person, name, capacity);
    }
}
