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
 * A task that is done in each of the six languages by {@code ./portal check}, and by {@code ./portal test} in one of them: the first task in Arabic, the next in
 * Chinese, and so on.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(ByTurns.Languages.class)
@interface ByTurns {

    /** Whose turn it is, from 0 to 5; neighbours in a class differ. */
    int value();

    /** All six, or the one whose turn it is. */
    final class Languages implements ArgumentsProvider, AnnotationConsumer<ByTurns> {

        private int turn;

        @Override
        public void accept(ByTurns task) {
            turn = task.value();
        }

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
            return of(turn, Boolean.getBoolean("iscg.check")).map(Arguments::of);
        }

        static Stream<Language> of(int turn, boolean all) {
            var languages = Language.values();
            return all ? Stream.of(languages) : Stream.of(languages[turn]);
        }
    }
}
