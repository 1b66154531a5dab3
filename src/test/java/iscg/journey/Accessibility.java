package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link EveryPage} in some languages, with all that folds opened, light and dark, in forced colours, with reduced motion, on a telephone and at 400 %, as the {@link
 * Matrix} has it: axe-core finds nothing and what it cannot tell is {@link Explained}; nothing is wrong with the {@link Measures}; and the
 * keyboard comes from the beginning to the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Accessibility {

    private final Set<Language> languages;
    private Visitors visitors;
    private List<Sight> sights = List.of();

    /** @param languages in which all pages are looked at here; others in a class of their own, so that they are on both cores */
    Accessibility(Language... languages) {
        this.languages = EnumSet.copyOf(Asked.isWhole() ? Arrays.asList(languages) : List.of(Language.values()));
    }

    @BeforeAll
    void bringNeedsOnTheirWay() {
        var portal = JourneyPortal.running();
        visitors = new Visitors(portal.address());
        sights = EveryPage.seenBy(portal, visitors);
        assertThat(sights).isNotEmpty();
        LiveMeeting.letSomebodyAsk(
                visitors.of("secretariat", Language.ENGLISH), visitors.of("focal-point", Language.ENGLISH));
    }

    /** Leaves things as they were found, since other journeys register for the meeting and begin needs. */
    @AfterAll
    void leave() {
        LiveMeeting.end(visitors.of("secretariat", Language.ENGLISH), visitors.of("focal-point", Language.ENGLISH));
        var delegate = visitors.of("delegate", Language.ENGLISH);
        Attending.withdraw(delegate);
        Attending.withdraw(visitors.of("focal-point", Language.ENGLISH));
        delegate.open("/needs/new");
        delegate.press(Words.CONTINUE);
        delegate.press(Words.SEND);
        Submission.numberAt(delegate);
        sendReply(visitors.of("delegate-ru", Language.ENGLISH));
        visitors.close();
    }

    private void sendReply(Visitor delegate) {
        var begun = sights.stream().filter(sight -> sight.name().equals("reply"));
        begun.findFirst().orElseThrow().openFor(delegate);
        delegate.write("need.form.reply.label", "ITU");
        delegate.press(Words.CONTINUE);
        delegate.press(Words.SEND);
        Submission.numberAt(delegate);
    }

    List<Sight> sights() {
        return sights;
    }

    Stream<Arguments> pages() {
        return IntStream.range(0, sights.size())
                .mapToObj(page -> Arguments.of(sights.get(page), cells(page)))
                .filter(page -> !((Map<?, ?>) page.get()[1]).isEmpty());
    }

    private Map<Language, List<Condition>> cells(int page) {
        var cells = Matrix.asked(page);
        cells.keySet().retainAll(languages);
        return cells;
    }

    /** On no page where only languages of the other class are asked for. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("pages")
    void findsNothing(Sight sight, Map<Language, List<Condition>> cells) {
        var found = new ArrayList<String>();
        cells.forEach((language, conditions) -> {
            var visitor = visitors.of(sight.account(), language);
            sight.openFor(visitor);
            visitor.unfold();
            Axe.saysItsLanguage(visitor);
            var look = new Look(visitor.page(), sight);
            for (var condition : conditions) {
                look.under(condition)
                        .map(wrong -> language + ", " + condition + ": " + wrong)
                        .forEach(found::add);
            }
        });
        assertThat(found).isEmpty();
    }
}
