package iscg.translation;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final Glossary glossary = new Glossary();

    private List<String> terms(String text, Language from, Language into) {
        return glossary.termsIn(text, from, into).stream()
                .map(term -> text.substring(term.start(), term.end()) + " → " + term.official())
                .toList();
    }

    @Test
    void findsTermsWithTheirOfficialOnesInTheOtherLanguage() {
        assertThat(terms("The Member States ask for captioning.", Language.ENGLISH, Language.RUSSIAN))
                .containsExactly("Member States → Государство-Член", "captioning → ввод субтитров");
        assertThat(terms("请为会议提供字幕。", Language.CHINESE, Language.FRENCH))
                .containsExactly("会议 → réunion", "字幕 → sous-titrage");
    }

    @Test
    void knowsAbbreviationsAndTakesThemLiterally() {
        assertThat(terms("ITU and itu", Language.ENGLISH, Language.SPANISH)).containsExactly("ITU → UIT");
    }

    @Test
    void findsWordsWhoseEndsAndBeginningsChange() {
        assertThat(terms("По предложению Совета и делегатов", Language.RUSSIAN, Language.ENGLISH))
                .containsExactly("Совета → Council", "делегатов → delegate");
        assertThat(terms("وللأمانة رأي في الاجتماع", Language.ARABIC, Language.ENGLISH))
                .contains("الاجتماع → meeting");
    }

    @Test
    void prefersTheLongerOfTwoThatOverlap() {
        assertThat(terms("the report of the meeting", Language.ENGLISH, Language.FRENCH))
                .containsExactly("report of the meeting → rapport de la réunion");
    }
}
