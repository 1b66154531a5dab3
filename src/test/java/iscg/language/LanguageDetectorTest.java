package iscg.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Captioning of all meetings of the Group
            ENGLISH | Delegates who are hard of hearing cannot follow the discussion.
            ENGLISH | We ask for one standard procedure for electronic meetings of the three Sectors.
            ENGLISH | The websites should be consistent, clear and easy to navigate.
            FRENCH  | Sous-titrage de toutes les réunions du Groupe
            FRENCH  | Les délégués malentendants ne peuvent pas suivre les débats.
            FRENCH  | Nous demandons une procédure commune pour les réunions électroniques des trois Secteurs.
            FRENCH  | Les sites web devraient être cohérents, clairs et faciles à parcourir.
            SPANISH | Subtitulado de todas las reuniones del Grupo
            SPANISH | Los delegados con discapacidad auditiva no pueden seguir los debates.
            SPANISH | Pedimos un procedimiento común para las reuniones electrónicas de los tres Sectores.
            SPANISH | Los sitios web deberían ser coherentes, claros y fáciles de consultar.
            RUSSIAN | Субтитры на всех собраниях Группы
            RUSSIAN | Слабослышащие делегаты не могут следить за обсуждением.
            RUSSIAN | Просим ввести единую процедуру электронных собраний трех Секторов.
            RUSSIAN | Веб-сайты должны быть согласованными, понятными и удобными.
            ARABIC  | العرض النصي في جميع اجتماعات الفريق
            ARABIC  | لا يستطيع المندوبون ضعاف السمع متابعة المناقشات.
            ARABIC  | نطلب إجراءً موحداً للاجتماعات الإلكترونية للقطاعات الثلاثة.
            ARABIC  | ينبغي أن تكون المواقع الإلكترونية متسقة وواضحة وسهلة التصفح.
            CHINESE | 为小组的所有会议提供字幕
            CHINESE | 有听力障碍的代表无法跟上讨论。
            CHINESE | 我们要求为三个部门的电子会议制定统一程序。
            CHINESE | 各部门网站应当一致、清晰、便于浏览。
            """)
    void knowsTheSixApartByASentence(Language language, String sentence) {
        assertThat(detector.detect(sentence)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "OK", "2026-11-23 14:00", "RAG, TSAG", "😀😀😀😀😀😀😀😀😀😀😀😀", "是的"})
    void saysNothingWhileThereIsTooLittleToTell(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }

    @Test
    void isNotMisledByOneForeignName() {
        assertThat(detector.detect("Le Secrétariat demande à l’Inter-Sector Coordination Group de donner son avis."))
                .contains(Language.FRENCH);
    }

    @Test
    void readsNoMoreOfALongTextThanItNeeds() {
        var book = "Делегаты обсуждают доступность. ".repeat(400_000);
        assertThat(detector.detect(book)).contains(Language.RUSSIAN);
    }
}
