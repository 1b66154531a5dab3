package iscg.reading.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The levels of a Word document's headings in their order: paragraphs whose style has an outline level or is one of the
 * built-in headings, which bear English names in every language's Word.
 */
final class WordHeadings implements OfficeFile.Visitor {

    private static final Pattern BUILT_IN = Pattern.compile("heading ([1-9])");

    private final Styles styles = new Styles();
    private final List<Integer> levels = new ArrayList<>();

    /** What must go through the styles before this goes through the text. */
    OfficeFile.Visitor styles() {
        return styles;
    }

    List<Integer> levels() {
        return levels;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (name.equals("pStyle")) {
            Optional.ofNullable(styles.levels.get(attributes.getOrDefault("val", "")))
                    .ifPresent(levels::add);
        } else if (name.equals("outlineLvl")) {
            level(attributes).ifPresent(levels::add);
        }
    }

    /** How many headings lie more than one level below the heading before. */
    int skipped() {
        var skipped = 0;
        for (var i = 1; i < levels.size(); i++) {
            skipped += levels.get(i) > levels.get(i - 1) + 1 ? 1 : 0;
        }
        return skipped;
    }

    /** The ninth outline level, counted from nought, is body text. */
    private static Optional<Integer> level(Map<String, String> attributes) {
        var value = attributes.getOrDefault("val", "");
        return value.matches("[0-8]") ? Optional.of(Integer.parseInt(value) + 1) : Optional.empty();
    }

    private static final class Styles implements OfficeFile.Visitor {

        private final Map<String, Integer> levels = new HashMap<>();
        private String style = "";

        @Override
        public void start(String name, Map<String, String> attributes) {
            switch (name) {
                case "style" -> style = attributes.getOrDefault("styleId", "");
                case "name" -> {
                    var builtIn =
                            BUILT_IN.matcher(attributes.getOrDefault("val", "").toLowerCase(Locale.ROOT));
                    if (builtIn.matches()) {
                        levels.put(style, Integer.parseInt(builtIn.group(1)));
                    }
                }
                case "outlineLvl" -> level(attributes).ifPresent(level -> levels.put(style, level));
                default -> {}
            }
        }
    }
}
