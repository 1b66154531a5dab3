package iscg.journey;

import iscg.language.Language;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A long journey that is walked in each of the six languages by {@code ./portal check}, and by {@code ./portal test} in two
 * that differ in all that makes a page differ: Arabic and English.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(InEveryLanguage.Languages.class)
@interface InEveryLanguage {

    /** All six, or the two. */
    final class Languages implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
            var languages = Boolean.getBoolean("iscg.check")
                    ? Stream.of(Language.values())
                    : Stream.of(Language.ARABIC, Language.ENGLISH);
            return languages.map(Arguments::of);
        }
    }
}
