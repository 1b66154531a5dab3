package iscg.evaluation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTextsTest {

    @ParameterizedTest
    @EnumSource
    void areCompleteInEveryLanguage(Language language) {
        assertThat(new SignInTexts(language).keys()).isEqualTo(new SignInTexts(Language.ENGLISH).keys());
    }

    @ParameterizedTest
    @EnumSource
    void sayForWhomEveryoneActs(Language language) {
        var texts = new SignInTexts(language);
        assertThat(DemoAccounts.all())
                .allSatisfy(one -> assertThat(texts.capacity(one)).isNotBlank().doesNotContain("{"));
        assertThat(texts.capacity(DemoAccounts.of("delegate-fr"))).contains("Télécoms Rhône-Alpin");
    }
}
