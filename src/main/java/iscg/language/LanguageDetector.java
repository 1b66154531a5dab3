package iscg.language;

import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Guesses which of the six languages a text is written in. A guess only: the writer can always correct it. */
@Component
public class LanguageDetector {

    private static final int ENOUGH_LETTERS = 12;
    private static final int LETTERS_READ = 4_000;

    private final com.optimaize.langdetect.LanguageDetector detector;

    public LanguageDetector() {
        var six = Arrays.stream(Language.values())
                .map(LanguageDetector::profileOf)
                .toList();
        try {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .shortTextAlgorithm(100)
                    .withProfiles(new LanguageProfileReader().readBuiltIn(six))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The likeliest of the six; empty while the text is too short or too mixed to tell. */
    public Optional<Language> detect(String text) {
        var beginning = text.substring(0, Math.min(text.length(), LETTERS_READ));
        if (beginning.codePoints().filter(Character::isLetter).count() < minimumFor(beginning)) {
            return Optional.empty();
        }
        return detector.detect(beginning).asSet().stream()
                .flatMap(found -> Language.ofTag(found.getLanguage()).stream())
                .findFirst();
    }

    private static int minimumFor(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? ENOUGH_LETTERS / 3 : ENOUGH_LETTERS;
    }

    private static LdLocale profileOf(Language language) {
        return LdLocale.fromString(language == Language.CHINESE ? "zh-CN" : language.tag());
    }
}
