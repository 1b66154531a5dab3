package iscg.evaluation;

import static iscg.evaluation.SampleMeetings.six;

import iscg.meeting.SixTexts;
import iscg.report.ReportWords;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import tools.jackson.databind.json.JsonMapper;

/** The words of the report on 2 May 2023, after 2.1 of the Council's report; a draft that waits to be put to the chairs. */
final class SampleReport {

    static final ReportWords WORDS = new ReportWords(
            six(
                    "اجتمع فريق التنسيق بين القطاعات (ISCG)، بصفته آلية التنسيق الخاصة بالأعضاء، مع الفريق الاستشاري للاتصالات الراديوية (RAG) في 2 مايو 2023، وواصل مناقشاته بشأن إمكانية النفاذ وتغير المناخ والاجتماعات الإلكترونية.\n\nوكان الغرض تحديد احتياجات الأعضاء وإسداء المشورة اللازمة إلى الأمانة في المجالات ذات الاهتمام المشترك.",
                    "跨部门协调组（ISCG）作为成员协调机制，与无线电通信顾问组（RAG）一同于2023年5月2日举行了会议，继续讨论无障碍获取、气候变化和电子会议。\n\n会议旨在确定成员的需求，并就共同感兴趣的领域向秘书处提供必要的建议。",
                    "The Inter-Sector Coordination Group (ISCG), as the members’ coordination mechanism, met with the Radiocommunication Advisory Group (RAG) on 2 May 2023 and continued its discussions on accessibility, climate change and e-meetings.\n\nThe purpose was to identify the needs of members and to give the secretariat the necessary advice on areas of mutual interest.",
                    "Le Groupe de coordination intersectorielle (ISCG), mécanisme de coordination des membres, s’est réuni avec le Groupe consultatif des radiocommunications (GCR) le 2 mai 2023 et a poursuivi ses discussions sur l’accessibilité, le changement climatique et les réunions électroniques.\n\nIl s’agissait de déterminer les besoins des membres et de donner au secrétariat les avis nécessaires dans les domaines d’intérêt mutuel.",
                    "Межсекторальная координационная группа (МСКГ) как механизм координации членов Союза провела 2 мая 2023 года собрание совместно с Консультативной группой по радиосвязи (КГР) и продолжила обсуждение вопросов доступности, изменения климата и электронных собраний.\n\nЦель состояла в том, чтобы выявить потребности членов Союза и дать секретариату необходимые рекомендации по вопросам, представляющим взаимный интерес.",
                    "El Grupo de Coordinación Intersectorial (ISCG), mecanismo de coordinación de los miembros, se reunió con el Grupo Asesor de Radiocomunicaciones (GAR) el 2 de mayo de 2023 y prosiguió sus debates sobre accesibilidad, cambio climático y reuniones electrónicas.\n\nSe trataba de determinar las necesidades de los miembros y de ofrecer a la Secretaría el asesoramiento necesario en los ámbitos de interés mutuo."),
            SixTexts.EMPTY,
            six(
                    "السيد الرئيس، حضرات المندوبين، يشرفني أن أقدم إليكم تقريراً شفوياً عن اجتماع فريق التنسيق بين القطاعات.",
                    "主席先生，各位代表，我谨就跨部门协调组会议做口头报告。",
                    "Chair, distinguished delegates, I have the honour to report orally on the meeting of the Inter-Sector Coordination Group.",
                    "Monsieur le Président, Mesdames et Messieurs les délégués, j’ai l’honneur de vous rendre compte oralement de la réunion du Groupe de coordination intersectorielle.",
                    "Господин Председатель, уважаемые делегаты, имею честь устно доложить о собрании Межсекторальной координационной группы.",
                    "Señor Presidente, distinguidos delegados, tengo el honor de informarles oralmente de la reunión del Grupo de Coordinación Intersectorial."));

    private SampleReport() {}

    static void lay(Connection connection, long meeting, LocalDateTime savedAt) throws SQLException {
        try (var row = connection.prepareStatement(
                "insert into report (meeting_id, version, state, words, round, saved_at, lock_version)"
                        + " values (?, 1, 'DRAFT', ?, 0, ?, 0)")) {
            row.setLong(1, meeting);
            row.setString(2, JsonMapper.builder().build().writeValueAsString(WORDS));
            row.setObject(3, savedAt);
            row.executeUpdate();
        }
    }
}
