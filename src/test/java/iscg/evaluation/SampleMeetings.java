package iscg.evaluation;

import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.JoiningLinks;
import iscg.meeting.MeetingMode;
import iscg.meeting.MeetingPlan;
import iscg.meeting.MeetingServices;
import iscg.meeting.PlannedSession;
import iscg.meeting.RemoteRights;
import iscg.meeting.SixTexts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two meetings for whoever tries the portal: the one of 2 May 2023 with RAG, of which the Council was told, and the next one, ten weeks
 * ahead. Hours, rooms and services are invented.
 */
final class SampleMeetings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WEEKS_AHEAD = 10;
    private static final SixTexts WITH_RAG = six(
            "اجتماع فريق التنسيق بين القطاعات مع الفريق الاستشاري للاتصالات الراديوية (RAG)",
            "跨部门协调组与无线电通信顾问组（RAG）会议",
            "Meeting of the Inter-Sector Coordination Group with the Radiocommunication Advisory Group (RAG)",
            "Réunion du Groupe de coordination intersectorielle avec le Groupe consultatif des radiocommunications (GCR)",
            "Собрание Межсекторальной координационной группы с Консультативной группой по радиосвязи (КГР)",
            "Reunión del Grupo de Coordinación Intersectorial con el Grupo Asesor de Radiocomunicaciones (GAR)");
    private static final SixTexts WITH_TSAG = six(
            "اجتماع فريق التنسيق بين القطاعات مع الفريق الاستشاري لتقييس الاتصالات (TSAG)",
            "跨部门协调组与电信标准化顾问组（TSAG）会议",
            "Meeting of the Inter-Sector Coordination Group with the Telecommunication Standardization Advisory Group (TSAG)",
            "Réunion du Groupe de coordination intersectorielle avec le Groupe consultatif de la normalisation des télécommunications (GCNT)",
            "Собрание Межсекторальной координационной группы с Консультативной группой по стандартизации электросвязи (КГСЭ)",
            "Reunión del Grupo de Coordinación Intersectorial con el Grupo Asesor de Normalización de las Telecomunicaciones (GANT)");
    private static final SixTexts GENEVA = six(
            "مقر الاتحاد، جنيف",
            "国际电联总部，日内瓦",
            "ITU headquarters, Geneva",
            "Siège de l’UIT, Genève",
            "Штаб-квартира МСЭ, Женева",
            "Sede de la UIT, Ginebra");

    /** How texts that stand in the database already become known to translators. */
    private static final ClassPathResource TEXTS_OF_MEETINGS =
            new ClassPathResource("db/migration/V24_1__texts_of_earlier_meetings.sql");

    private SampleMeetings() {}

    static SixTexts six(String ar, String zh, String en, String fr, String ru, String es) {
        return new SixTexts(Map.of(
                Language.ARABIC, ar,
                Language.CHINESE, zh,
                Language.ENGLISH, en,
                Language.FRENCH, fr,
                Language.RUSSIAN, ru,
                Language.SPANISH, es));
    }

    /** Lays them into a portal that has no meeting yet. */
    static void lay(EmbeddedMariaDb database, Path documents, String issuer, LocalDate today) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            var any = statement.executeQuery("select 1 from meeting");
            if (!any.next()) {
                lay(connection, documents, issuer, today);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lay(Connection connection, Path documents, String issuer, LocalDate today) throws SQLException {
        var last = insert(connection, withRag(), null);
        SampleAgenda.lay(connection, last, LocalDateTime.of(2023, 4, 3, 8, 0));
        SampleDecisions.lay(connection, last, LocalDateTime.of(2023, 5, 2, 15, 0));
        SampleReport.lay(connection, last, LocalDateTime.of(2023, 5, 15, 8, 0));
        var monday = today.plusWeeks(WEEKS_AHEAD).with(java.time.DayOfWeek.MONDAY);
        var next = insert(connection, plan(WITH_TSAG, List.of("ISCG", "TSAG"), monday), last);
        SampleAgenda.lay(connection, next, today.minusDays(3).atTime(8, 0));
        SampleDocuments.lay(connection, next, documents, issuer, today);
        ScriptUtils.executeSqlScript(connection, TEXTS_OF_MEETINGS);
    }

    /** The meeting of which the Council was told. */
    static MeetingPlan withRag() {
        return plan(WITH_RAG, List.of("ISCG", "RAG"), LocalDate.of(2023, 5, 2));
    }

    private static MeetingPlan plan(SixTexts title, List<String> bodies, LocalDate day) {
        var all = EnumSet.allOf(Language.class);
        return new MeetingPlan(
                title,
                bodies,
                Moments.GENEVA,
                List.of(session(1, day, 9, 12, "Popov"), session(2, day, 14, 17, "Popov")),
                GENEVA,
                MeetingMode.HYBRID,
                new MeetingServices(all, EnumSet.of(Language.ENGLISH, Language.FRENCH), true, true),
                new RemoteRights(true, false),
                new JoiningLinks("https://meet.example.org/iscg", Map.of(), 24, 2),
                day.minusMonths(1));
    }

    private static PlannedSession session(int key, LocalDate day, int from, int to, String room) {
        return new PlannedSession(key, day, LocalTime.of(from, 30), LocalTime.of(to, 30), room);
    }

    private static long insert(Connection connection, MeetingPlan plan, @Nullable Long follows) throws SQLException {
        var json = JSON.writeValueAsString(plan);
        try (var meeting = connection.prepareStatement(
                "insert into meeting (plan, published, edition, saved_at, opens_at, closes_at, follows, lock_version)"
                        + " values (?, ?, 1, ?, ?, ?, ?, 0)",
                Statement.RETURN_GENERATED_KEYS)) {
            meeting.setString(1, json);
            meeting.setString(2, json);
            meeting.setObject(3, utc(plan.sessions().getFirst(), false).minusMonths(6));
            meeting.setObject(4, utc(plan.sessions().getFirst(), false));
            meeting.setObject(5, utc(plan.sessions().getLast(), true));
            meeting.setObject(6, follows);
            meeting.executeUpdate();
            var keys = meeting.getGeneratedKeys();
            keys.next();
            sessions(connection, keys.getLong(1), plan);
            return keys.getLong(1);
        }
    }

    private static void sessions(Connection connection, long id, MeetingPlan plan) throws SQLException {
        try (var session = connection.prepareStatement("insert into meeting_session values (?, ?, ?, ?, ?)")) {
            for (var position = 0; position < plan.sessions().size(); position++) {
                var one = plan.sessions().get(position);
                session.setLong(1, id);
                session.setInt(2, position);
                session.setObject(3, utc(one, false));
                session.setObject(4, utc(one, true));
                session.setString(5, one.room());
                session.executeUpdate();
            }
        }
    }

    private static LocalDateTime utc(PlannedSession session, boolean end) {
        var time = end ? session.ends() : session.begins();
        return LocalDateTime.ofInstant(
                session.day().atTime(time).atZone(Moments.GENEVA).toInstant(), ZoneOffset.UTC);
    }
}
