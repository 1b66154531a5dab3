package iscg.journey;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import iscg.testing.JourneyPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Says in one line where a journey stopped: at which step, what the pages showed that were open in it, and of what the portal complained meanwhile. What
 * happens once in a hundred runs, on a machine that nobody can look into, must explain itself.
 */
public final class StoppedJourney
        implements BeforeEachCallback, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private static final ThreadLocal<Set<Page>> OPEN = ThreadLocal.withInitial(LinkedHashSet::new);
    private static final ThreadLocal<List<String>> LEFT = ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<Integer> LINES_BEFORE = ThreadLocal.withInitial(() -> 0);
    private static final Pattern COMPLAINT = Pattern.compile("^\\S+ +(WARN|ERROR) ");

    /** Milliseconds. */
    private static final double LONGEST_UNTIL_READ = 2_000;

    private static final int LONGEST_PAGE = 600;
    private static final int LONGEST_COMPLAINT = 300;
    private static final int MOST_COMPLAINTS = 5;

    static void comes(Page page) {
        OPEN.get().add(page);
    }

    /** Somebody goes, and what they saw last is known. */
    static void leaves(Page page) {
        OPEN.get().remove(page);
        LEFT.get().add(seenOn(page));
    }

    @Override
    public void beforeEach(ExtensionContext journey) {
        LEFT.get().clear();
        LINES_BEFORE.set(log().size());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext journey, Throwable stopped) throws Throwable {
        throw explained(stopped);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext journey, Throwable stopped) throws Throwable {
        throw explained(stopped);
    }

    private static Throwable explained(Throwable stopped) {
        if (stopped instanceof TestAbortedException) {
            return stopped;
        }
        var step = Arrays.stream(stopped.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("iscg."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?");
        var explained = new AssertionError(
                inOneLine("%s (at %s; seen last: %s; complaints: %s)"
                        .formatted(stopped.getMessage(), step, seen(), complaints())),
                stopped);
        explained.setStackTrace(stopped.getStackTrace());
        return explained;
    }

    private static String seen() {
        return Stream.concat(LEFT.get().stream(), OPEN.get().stream().map(StoppedJourney::seenOn))
                .collect(joining(" | "));
    }

    private static String seenOn(Page page) {
        try {
            return page.url() + " "
                    + shortened(
                            page.locator("main, body:not(:has(main))")
                                    .first()
                                    .innerText(new Locator.InnerTextOptions().setTimeout(LONGEST_UNTIL_READ)),
                            LONGEST_PAGE);
        } catch (PlaywrightException gone) {
            return "no page";
        }
    }

    private static String complaints() {
        return log().stream()
                .skip(LINES_BEFORE.get())
                .filter(line -> COMPLAINT.matcher(line).find())
                .limit(MOST_COMPLAINTS)
                .map(line -> shortened(line, LONGEST_COMPLAINT))
                .collect(joining(" | "));
    }

    private static List<String> log() {
        return JourneyPortal.log()
                .map(log -> {
                    try {
                        return Files.readAllLines(log);
                    } catch (IOException unreadable) {
                        return List.of(unreadable.toString());
                    }
                })
                .orElse(List.of());
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String shortened(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }
}
