package iscg.journey;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page that was opened once, looked at under one condition after the other. What axe-core finds by the page's structure it is asked for once
 * in each width; what it finds by the looks of the page, wherever these are new; the keyboard walks once, and again where it may go another way.
 */
final class Look {

    private final Page page;
    private final Sight sight;
    private final Set<Condition.Width> widths = EnumSet.noneOf(Condition.Width.class);
    private final Set<Integer> faces = new HashSet<>();
    private boolean walked;

    Look(Page page, Sight sight) {
        this.page = page;
        this.sight = sight;
    }

    /** What is wrong, a sentence each. */
    Stream<String> under(Condition condition) {
        condition.applyTo(page);
        Measures.settle(page);
        var measured = Measures.of(page, condition).stream();
        return Stream.of(byRules(condition), measured, byKeyboard(condition))
                .flatMap(wrong -> wrong)
                .distinct();
    }

    private Stream<String> byRules(Condition condition) {
        var isNewFace = faces.add(Measures.faceOf(page));
        var isNewWidth = widths.add(condition.width());
        if (!isNewFace && !isNewWidth) {
            return Stream.empty();
        }
        return Axe.findingsOn(page, isNewWidth ? Axe.Rules.ALL : Axe.Rules.OF_LOOKS).stream()
                .filter(finding -> !Explained.is(finding, sight))
                .map(Axe.Finding::toString);
    }

    private Stream<String> byKeyboard(Condition condition) {
        var wrong = walked ? Measures.walkAgainOf(page, condition) : Measures.walkOf(page, condition);
        walked = true;
        return wrong.stream();
    }
}
