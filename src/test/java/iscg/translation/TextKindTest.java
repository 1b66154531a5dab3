package iscg.translation;

import static org.assertj.core.api.Assertions.assertThatCode;

import iscg.language.Language;
import iscg.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextKindTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void isNamedAloneAndAsAShelfOfTheLedgerInEachLanguage(TextKind kind) {
        for (var language : Language.values()) {
            assertThatCode(() -> {
                        messages.packaged(language, kind.key());
                        messages.packaged(language, "parity.shelf." + kind.word());
                    })
                    .as(language.tag())
                    .doesNotThrowAnyException();
        }
    }
}
