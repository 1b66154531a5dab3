package iscg.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;

/** Headings from h2 on, each at most one level below the one it belongs to, whatever levels the source skipped. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private HeadingLevels() {}

    static void mend(Document document) {
        Deque<Integer> above = new ArrayDeque<>();
        for (var heading : document.select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.normalName().charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            heading.tagName("h" + Math.min(DEEPEST, above.size() + 1));
        }
    }
}
