package iscg.evaluation;

import static iscg.evaluation.SampleMeetings.six;

import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaPurpose;
import iscg.meeting.SixTexts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the Group took up on 2 May 2023: accessibility, climate change and e-meetings. Purposes and times are invented. */
final class SampleAgenda {

    static final Agenda THREE_TOPICS = new Agenda(List.of(
            item(
                    1,
                    six(
                            "اعتماد جدول الأعمال",
                            "通过议程",
                            "Adoption of the agenda",
                            "Adoption de l’ordre du jour",
                            "Утверждение повестки дня",
                            "Adopción del orden del día"),
                    AgendaPurpose.DECISION,
                    LocalTime.of(9, 30)),
            item(
                    2,
                    six("إمكانية النفاذ", "无障碍获取", "Accessibility", "Accessibilité", "Доступность", "Accesibilidad"),
                    AgendaPurpose.DISCUSSION,
                    LocalTime.of(9, 45)),
            item(
                    3,
                    six(
                            "تغير المناخ",
                            "气候变化",
                            "Climate change",
                            "Changement climatique",
                            "Изменение климата",
                            "Cambio climático"),
                    AgendaPurpose.DISCUSSION,
                    LocalTime.of(10, 45)),
            item(
                    4,
                    six(
                            "الاجتماعات الإلكترونية",
                            "电子会议",
                            "E-meetings",
                            "Réunions électroniques",
                            "Электронные собрания",
                            "Reuniones electrónicas"),
                    AgendaPurpose.DISCUSSION,
                    LocalTime.of(11, 30)),
            item(
                    5,
                    six("ما يستجد من أعمال", "其他事项", "Any other business", "Divers", "Разное", "Otros asuntos"),
                    AgendaPurpose.INFORMATION,
                    LocalTime.of(12, 15))));

    private SampleAgenda() {}

    private static AgendaItem item(int key, SixTexts title, AgendaPurpose purpose, LocalTime begins) {
        return new AgendaItem(key, title, purpose, "", 1, begins, List.of(), List.of());
    }

    static void lay(Connection connection, long meeting, LocalDateTime publishedAt) throws SQLException {
        var json = JsonMapper.builder().build().writeValueAsString(THREE_TOPICS);
        try (var sheet = connection.prepareStatement("insert into agenda_sheet values (?, ?, ?, 0)");
                var edition = connection.prepareStatement(
                        "insert into agenda_edition (meeting_id, edition, items, published_at) values (?, 1, ?, ?)")) {
            for (var statement : List.of(sheet, edition)) {
                statement.setLong(1, meeting);
                statement.setString(2, json);
                statement.setObject(3, publishedAt);
                statement.executeUpdate();
            }
        }
    }
}
