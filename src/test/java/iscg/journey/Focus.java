package iscg.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has the focus on somebody's page, and the way from there: at each stop it must be seen, and stand behind the stop before ({@link Measures}).
 */
final class Focus {

    /** No page has so many places between two that a task needs. */
    private static final int MOST_TABS = 250;

    /** Milliseconds, as the next. */
    private static final double LONGEST_UNTIL_SETTLED = 5_000;

    private static final double LONGEST_MOVE = 1_000;

    private final Visitor person;
    private final Page page;
    private final Deque<String> passed = new ArrayDeque<>();

    Focus(Visitor person) {
        this.person = person;
        this.page = person.page();
        Measures.keepOn(page);
    }

    /** What has the focus. */
    record Stop(String name, String kind, boolean checked, String group) {

        boolean is(String ofKind, String words) {
            return kind.equals(ofKind) && isNamed(words);
        }

        /** By all of its name, or by how that begins: a value, or that it is optional, may follow. */
        private boolean isNamed(String words) {
            return name.startsWith(words) && (name.length() == words.length() || !isWithinAWord(words.length()));
        }

        private boolean isWithinAWord(int at) {
            return Character.isLetterOrDigit(name.charAt(at)) && Character.isLetterOrDigit(name.charAt(at - 1));
        }
    }

    /** Presses a key until the focus is on what is wanted. */
    void move(String key, Predicate<Stop> wanted, String words) {
        settled();
        page.evaluate("() => measures.stand()");
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            var stop = somewhere();
            if (stop != null && wanted.test(stop)) {
                passed.clear();
                return;
            }
            tab(key, words);
        }
        throw lost(key + " does not come to “" + words + "”");
    }

    void tab(String key, String towards) {
        page.keyboard().press(key);
        if (!key.equals("Tab")) {
            page.evaluate("() => measures.stand()"); // the order is that of the way forward
        }
        var wrong = look();
        if (wrong == null) {
            throw lost("On the way to “" + towards + "” the page is at its end");
        }
        if (!wrong.isEmpty() && !passes(wrong)) {
            throw lost(String.join("; ", wrong));
        }
        passed.addLast(here().name());
    }

    /** Whether only something moved just then, such as a list that closes; an order that is wrong stays so. */
    private boolean passes(List<String> wrong) {
        return wrong.stream().noneMatch(one -> one.contains(" comes after "))
                && holds("() => (measures.stand(), measures.step(false)).length === 0", null, LONGEST_MOVE);
    }

    /** Whether this becomes true. */
    boolean holds(String what, @Nullable Object of, double milliseconds) {
        try {
            page.waitForFunction(what, of, new Page.WaitForFunctionOptions().setTimeout(milliseconds));
            return true;
        } catch (TimeoutError never) {
            return false;
        }
    }

    /** What is wrong where the keyboard is; null if it is nowhere. */
    @SuppressWarnings("unchecked") // as the script gives it
    private @Nullable List<String> look() {
        return (List<String>) page.evaluate("() => measures.step(false)");
    }

    @SuppressWarnings("unchecked") // as the script gives it
    private @Nullable Stop somewhere() {
        var stop = (Map<String, Object>) page.evaluate("() => measures.here()");
        return stop == null
                ? null
                : new Stop((String) stop.get("name"), (String) stop.get("kind"), (Boolean) stop.get("checked"), (String)
                        stop.get("group"));
    }

    Stop here() {
        return Optional.ofNullable(somewhere()).orElseThrow(() -> lost("The focus is nowhere"));
    }

    /** What came of an act is there: the focus must be on something that is seen, or at the beginning of a page that was loaded. */
    void settled() {
        person.awaitAnswer();
        if (!holds("() => window.measures?.standing().length === 0", null, LONGEST_UNTIL_SETTLED)) {
            throw lost("After the act: " + page.evaluate("() => measures.standing()"));
        }
    }

    AssertionError lost(String what) {
        var at = somewhere();
        return new AssertionError("%s (%s, %s, %s; on %s; came by %s)"
                .formatted(
                        what,
                        person.language(),
                        page.url(),
                        page.evaluate("() => measures.pageNow()"),
                        at == null ? "nothing" : at.kind() + " “" + at.name() + "”",
                        passed));
    }

    /** Without what follows the part that is not known beforehand, which is written as |. */
    static String known(String words) {
        return plain(words.split("\\|", -1)[0]);
    }

    static String plain(String words) {
        return words.replaceAll("[\\u2060\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
