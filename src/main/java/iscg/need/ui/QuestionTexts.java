package iscg.need.ui;

import com.vaadin.flow.component.Component;
import iscg.language.Language;
import iscg.language.LanguageDetector;
import iscg.need.NeedNumber;
import iscg.need.Question;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows what was asked back and replied, in the reader's language if it was translated. */
@org.springframework.stereotype.Component
class QuestionTexts {

    private final ReadableTexts texts;
    private final LanguageDetector detector;

    QuestionTexts(ReadableTexts texts, LanguageDetector detector) {
        this.texts = texts;
        this.detector = detector;
    }

    Component question(NeedNumber need, Question asked) {
        return words(TextPlace.ofQuestion(need, asked.position()), asked.question(), asked.language());
    }

    /** Of a question that was replied to. */
    Component reply(NeedNumber need, Question asked) {
        return words(
                TextPlace.ofReply(need, asked.position()),
                Objects.requireNonNull(asked.reply()),
                asked.replyLanguage());
    }

    /** The language of what was written before it was kept is guessed for who hears it read. */
    private Component words(TextPlace place, String words, @Nullable Language language) {
        return language == null
                ? new UserText(
                        words,
                        detector.detect(words).orElseGet(() -> Reader.current().language()))
                : texts.words(place, words, language);
    }
}
