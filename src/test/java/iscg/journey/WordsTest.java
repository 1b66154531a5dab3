package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void areInEnglishWhatOthersBuildOn(Words words) {
        assertThat(messages.text(Language.ENGLISH, words.key())).isEqualTo(words.english());
    }
}
