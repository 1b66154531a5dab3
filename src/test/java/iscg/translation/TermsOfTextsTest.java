package iscg.translation;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an English text of the portal has one of the glossary’s names and terms of art, each other language has its official one. */
class TermsOfTextsTest {

    /**
     * What is no term here: words so common that a good sentence may do without them, words that are a term only by their letters, as “chain” and
     * what the state of a member is, and ISCG within the symbol of a document.
     */
    private static final Set<String> NO_TERMS = Set.of(
            "meeting",
            "meetings",
            "agenda",
            "chair",
            "chaired",
            "chain",
            "accessibility",
            "interpretation",
            "secretariat",
            "member states",
            "for information");

    private static final Pattern SYMBOL = Pattern.compile("ISCG-\\d\\S*");

    /** Forms of official terms beyond the ends of their words, by their language. */
    private static final Map<Language, Map<String, String>> FORMS = Map.of(
            Language.ARABIC,
            Map.of(
                    "الرئيس", "رئاس|رؤساء|رئيس",
                    "فريق استشاري", "أفرقة الاستشارية|أفرقة استشارية",
                    "الاتحاد الدولي للاتصالات", "الاتحاد",
                    "إمكانية النفاذ", "لنفاذ|النفاذ",
                    "هيئة أكاديمية", "الهيئات الأكاديمية",
                    "عضو قطاع", "أعضاء القطاعات",
                    "دولة عضو", "الدول الأعضاء",
                    "الترجمة الشفوية", "الترجمة",
                    "اللغات الرسمية للاتحاد", "اللغات الرسمية الست للاتحاد",
                    "مؤتمر المندوبين المفوضين", "لمؤتمر المندوبين المفوضين"),
            Language.CHINESE,
            Map.of("无障碍获取", "无障碍", "国际电联正式语文", "正式语文", "口译", "译", "议程", "议项"),
            Language.RUSSIAN,
            Map.of(
                    "Государство-Член", "Государств\\S*-Член",
                    "Член Сектора", "Член\\S* Сектор",
                    "Ассоциированный член", "Ассоциированн\\S+ член",
                    "Международный союз электросвязи", "Международн\\S+ союз\\S* электросвязи",
                    "устный перевод", "[Пп]еревод"),
            Language.SPANISH,
            Map.of("Presidente", "[Pp]residen"),
            Language.FRENCH,
            Map.of("langues officielles de l'Union", "langues officielles"));

    private final Glossary glossary = new Glossary();
    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void areThoseOfTheGlossary(Language language) {
        var others = new ArrayList<String>();
        for (var key : messages.keys(Language.ENGLISH)) {
            var english = words(messages.packaged(Language.ENGLISH, key));
            var text = words(messages.packaged(language, key));
            for (var term : glossary.termsIn(english, Language.ENGLISH, language)) {
                var found = english.substring(term.start(), term.end());
                if (!NO_TERMS.contains(found) && !has(text, term.official(), language)) {
                    others.add(key + ": " + found + " → " + term.official() + " in: " + text);
                }
            }
        }
        assertThat(others).isEmpty();
    }

    private static boolean has(String text, String official, Language language) {
        var forms = FORMS.getOrDefault(language, Map.of()).get(official);
        return !TermFinder.of(language).find(text, words(official)).isEmpty()
                || forms != null && Pattern.compile(forms).matcher(text).find();
    }

    /** Without names of arguments, and with words parted where a French apostrophe joins them. */
    private static String words(String pattern) {
        return SYMBOL.matcher(pattern)
                .replaceAll("")
                .replaceAll("\\{(\\w+)(?=[,}])", "{")
                .replaceAll("[’']", " ");
    }
}
