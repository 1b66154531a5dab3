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
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A long journey that is walked in each of the six languages, or in the {@link Asked} ones, by {@code ./portal check}, and in few by {@code ./portal test}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(InEveryLanguage.Languages.class)
@interface InEveryLanguage {

    /** Those of {@code ./portal test}: two that differ in all that makes a page differ, unless one will do. */
    Language[] orIn() default {Language.ARABIC, Language.ENGLISH};

    /** All six, or the few. */
    final class Languages implements ArgumentsProvider, AnnotationConsumer<InEveryLanguage> {

        private Language[] few = {};

        @Override
        public void accept(InEveryLanguage journey) {
            few = journey.orIn();
        }

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
            return (Asked.isWhole() ? Asked.languages().stream() : Stream.of(few)).map(Arguments::of);
        }
    }
}
