package iscg.evaluation;

import static iscg.evaluation.SampleMeetings.six;

import iscg.disposition.DispositionContent;
import iscg.disposition.DispositionKind;
import iscg.disposition.Recipient;
import iscg.meeting.SixTexts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the Group asked for on 2 May 2023, as the Council was told (2.1 and 2.2 of its report), and how its own report went out. */
final class SampleDecisions {

    static final LocalDate IN_JUNE = LocalDate.of(2023, 6, 30);

    static final List<Decision> ALL = List.of(
            new Decision(
                    1,
                    DispositionKind.APPROVED,
                    Recipient.NOBODY,
                    null,
                    six(
                            "اعتُمد جدول الأعمال.",
                            "会议通过了议程。",
                            "The agenda was adopted.",
                            "L’ordre du jour est adopté.",
                            "Повестка дня утверждена.",
                            "Se adopta el orden del día.")),
            new Decision(
                    2,
                    DispositionKind.REQUESTED,
                    Recipient.SECRETARIAT,
                    null,
                    six(
                            "أعرب فريق التنسيق بين القطاعات عن اهتمامه بالمشاركة في مشروع مبنى المقر الجديد، ضماناً لمراعاة جميع المسائل المتعلقة بإمكانية النفاذ.",
                            "ISCG表示有兴趣参与新办公楼项目，以确保所有无障碍获取问题都得到考虑。",
                            "ISCG expressed its interest in taking part in the new building project, so as to ensure that all accessibility issues are taken into account.",
                            "L’ISCG a manifesté son intérêt pour une participation au projet de nouveau bâtiment, afin que toutes les questions d’accessibilité soient prises en compte.",
                            "МСКГ выразила заинтересованность в участии в проекте строительства нового здания, с тем чтобы были учтены все вопросы доступности.",
                            "El ISCG manifestó su interés en participar en el proyecto del nuevo edificio, a fin de garantizar que se tengan en cuenta todas las cuestiones de accesibilidad.")),
            new Decision(
                    3,
                    DispositionKind.NOTED,
                    Recipient.NOBODY,
                    null,
                    six(
                            "واصل الفريق مناقشاته بشأن تغير المناخ لتحديد احتياجات الأعضاء.",
                            "会议继续讨论气候变化，旨在确定成员的需求。",
                            "The discussion on climate change was continued, with a view to identifying the needs of members.",
                            "Les discussions sur le changement climatique se sont poursuivies, en vue de déterminer les besoins des membres.",
                            "Обсуждение вопросов изменения климата было продолжено с целью выявления потребностей членов Союза.",
                            "Prosiguieron los debates sobre el cambio climático, con miras a determinar las necesidades de los miembros.")),
            new Decision(
                    4,
                    DispositionKind.REQUESTED,
                    Recipient.SECRETARIAT,
                    null,
                    six(
                            "أشير إلى ضرورة وضع إجراء موحد لاجتماعات الاتحاد.",
                            "会议提出有必要为国际电联的会议制定标准程序。",
                            "The need to establish a standard procedure for ITU meetings was raised.",
                            "La nécessité d’établir une procédure normalisée pour les réunions de l’UIT a été soulignée.",
                            "Была отмечена необходимость разработать стандартную процедуру проведения собраний МСЭ.",
                            "Se planteó la necesidad de establecer un procedimiento normalizado para las reuniones de la UIT.")),
            new Decision(
                    5,
                    DispositionKind.REQUESTED,
                    Recipient.SECRETARIAT,
                    null,
                    six(
                            "شجع الفريق أمانة الاتحاد على مواصلة تنسيق المواقع الإلكترونية لقطاعات الاتحاد، بما يضمن وضوحها وسهولة تصفحها وتجسيدها لصورة \"اتحاد واحد\"، بما في ذلك استخدام اللغات الرسمية الست للاتحاد على قدم المساواة وتحسين نظام البحث.",
                            "ISCG鼓励国际电联秘书处推进国际电联各部门网站的协调统一工作，确保清晰、易于导航和“国际电联是一家”的形象，包括能在同等基础上使用国际电联六种正式语文，以及改进搜索系统。",
                            "ISCG encouraged the ITU secretariat to go on harmonizing the websites of the ITU Sectors, so that they are clear, easy to navigate and present the image of “One ITU”, including the use of the six official languages of the Union on an equal footing and a better search system.",
                            "L’ISCG a encouragé le secrétariat de l’UIT à poursuivre l’harmonisation des sites web des Secteurs de l’UIT, afin que ceux-ci soient clairs, faciles à parcourir et donnent l’image d’une « UIT unie dans l’action », y compris l’utilisation des six langues officielles de l’Union sur un pied d’égalité et un meilleur système de recherche.",
                            "МСКГ призвала секретариат МСЭ продолжать работу по согласованию веб-сайтов Секторов МСЭ, с тем чтобы они были понятными, удобными для навигации и создавали образ «Единого МСЭ», включая использование шести официальных языков Союза на равной основе и более совершенную систему поиска.",
                            "El ISCG alentó a la Secretaría de la UIT a seguir armonizando los sitios web de los Sectores de la UIT, para que sean claros, fáciles de navegar y ofrezcan la imagen de «Una UIT», incluido el uso de los seis idiomas oficiales de la Unión en pie de igualdad y un mejor sistema de búsqueda.")),
            new Decision(
                    5,
                    DispositionKind.FORWARDED,
                    Recipient.body("RAG"),
                    null,
                    six(
                            "قُدم تقرير شفوي إلى اجتماع الفريق الاستشاري للاتصالات الراديوية.",
                            "向RAG会议做口头报告。",
                            "An oral report is made to the meeting of RAG.",
                            "Un rapport est présenté oralement à la réunion du GCR.",
                            "Собранию КГР представляется устный доклад.",
                            "Se presenta un informe oral a la reunión del GAR.")),
            written(
                    "TSAG",
                    six(
                            "يُقدَّم تقرير الاجتماع إلى الفريق الاستشاري لتقييس الاتصالات للعلم واتخاذ الإجراءات.",
                            "向TSAG提交会议报告，供情况通报和采取行动。",
                            "The report of the meeting is submitted to TSAG for information and action.",
                            "Le rapport de la réunion est soumis au GCNT pour information et suite à donner.",
                            "Отчет о собрании представляется КГСЭ для информации и принятия мер.",
                            "Se presenta al GANT el informe de la reunión para información y adopción de medidas.")),
            written(
                    "TDAG",
                    six(
                            "يُقدَّم تقرير الاجتماع إلى الفريق الاستشاري لتنمية الاتصالات للعلم واتخاذ الإجراءات.",
                            "向TDAG提交会议报告，供情况通报和采取行动。",
                            "The report of the meeting is submitted to TDAG for information and action.",
                            "Le rapport de la réunion est soumis au GCDT pour information et suite à donner.",
                            "Отчет о собрании представляется КГРЭ для информации и принятия мер.",
                            "Se presenta al GADT el informe de la reunión para información y adopción de medidas.")));

    private SampleDecisions() {}

    /** The written report to a body that did not meet with the Group. */
    private static Decision written(String body, SixTexts text) {
        return new Decision(5, DispositionKind.FORWARDED, Recipient.body(body), IN_JUNE, text);
    }

    /**
     * A decision on an item.
     *
     * @param item its key
     */
    record Decision(
            int item,
            DispositionKind kind,
            Recipient to,
            @Nullable LocalDate due,
            SixTexts text) {

        DispositionContent content() {
            return new DispositionContent(kind, text, to, due);
        }
    }

    /** Published, and what had a day was done in time. */
    static void lay(Connection connection, long meeting, LocalDateTime publishedAt) throws SQLException {
        var json = JsonMapper.builder().build();
        try (var row = connection.prepareStatement("""
                insert into disposition (meeting_id, item, wording, published, edition, saved_at, published_at,
                                         recipient, due_on, done_at, done_note, done_language, lock_version)
                values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0)""")) {
            for (var decision : ALL) {
                var content = json.writeValueAsString(decision.content());
                var done = decision.due() == null ? null : decision.due().atTime(10, 0);
                row.setLong(1, meeting);
                row.setInt(2, decision.item());
                row.setString(3, content);
                row.setString(4, content);
                row.setObject(5, publishedAt);
                row.setObject(6, publishedAt);
                row.setString(
                        7,
                        decision.to().kind().name().toLowerCase(Locale.ROOT) + ":"
                                + decision.to().value());
                row.setObject(8, decision.due());
                row.setObject(9, done);
                row.setString(10, done == null ? null : "Submitted in June 2023.");
                row.setString(11, done == null ? null : "ENGLISH");
                row.executeUpdate();
            }
        }
    }
}
