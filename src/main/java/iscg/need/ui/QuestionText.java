package iscg.need.ui;

import iscg.language.Language;
import iscg.language.LanguageDetector;
import iscg.ui.Reader;
import iscg.ui.UserText;

/** A question or a reply: between two sides alone, so nobody states its language and it is guessed for who hears it read. */
final class QuestionText {

    private QuestionText() {}

    static UserText of(String text, LanguageDetector detector) {
        return new UserText(text, detector.detect(text).orElse(languageOfReader()));
    }

    private static Language languageOfReader() {
        return Reader.current().language();
    }
}
