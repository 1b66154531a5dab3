package iscg.translation;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides texts into what is translated one by one, and puts translations together again. */
final class Segments {

    /** Beyond so many sentences a text is divided by lines, so that its page can still be worked on. */
    private static final int MOST_SENTENCES = 120;

    private static final Pattern LINE = Pattern.compile("([^\\n]*)(\\n+|$)");

    private Segments() {}

    /** The sentences of the parts in order, or their lines where there would be too many. */
    static List<Segment> of(List<TextPart> parts, Language language) {
        var sentences = divide(parts, language);
        return sentences.size() <= MOST_SENTENCES ? sentences : divide(parts, null);
    }

    private static List<Segment> divide(List<TextPart> parts, @Nullable Language language) {
        var segments = new ArrayList<Segment>();
        for (var part : parts) {
            var lines = LINE.matcher(part.text().replaceAll("\\R", "\n").strip());
            while (lines.find()) {
                var line = lines.group(1).strip();
                if (!line.isEmpty()) {
                    addLine(
                            part.part(),
                            language == null ? List.of(line) : sentences(line, language),
                            lines.group(2),
                            segments);
                }
            }
        }
        return segments;
    }

    private static void addLine(TextPart.Name part, List<String> sentences, String end, List<Segment> segments) {
        for (var sentence : sentences) {
            var last = sentence == sentences.getLast();
            segments.add(new Segment(part, sentence, "", last ? end.length() : 0));
        }
    }

    private static List<String> sentences(String line, Language language) {
        var breaks = BreakIterator.getSentenceInstance(ULocale.forLocale(language.locale()));
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            var sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /**
     * The sentences of a text of one part with their translation, which somebody typed as one: sentence by sentence where they come out even, else all
     * of it at once.
     */
    static List<Segment> paired(List<Segment> sources, String words, Language language) {
        var part = sources.getFirst().part();
        var sentences = of(List.of(new TextPart(part, words)), language);
        var pairs = new ArrayList<Segment>();
        for (var position = 0; position < Math.min(sources.size(), sentences.size()); position++) {
            pairs.add(sources.get(position).translated(sentences.get(position).source()));
        }
        return sentences.size() == sources.size() && isWhole(pairs, words, language)
                ? pairs
                : List.of(new Segment(part, together(sources), words, 0));
    }

    private static boolean isWhole(List<Segment> pairs, String words, Language language) {
        return together(pairs, language).getFirst().text().equals(words);
    }

    private static String together(List<Segment> sources) {
        return sources.stream().map(Segment::source).collect(joining(" "));
    }

    /** The translated text, part by part. Sentences are parted as the language parts them: Chinese does not. */
    static List<TextPart> together(List<Segment> segments, Language language) {
        var gap = language == Language.CHINESE ? "" : " ";
        var parts = new ArrayList<TextPart>();
        for (var name : TextPart.Name.values()) {
            var text = new StringBuilder();
            segments.stream()
                    .filter(segment -> segment.part() == name)
                    .forEach(segment -> text.append(segment.target())
                            .append(segment.lineEnd() == 0 ? gap : "\n".repeat(segment.lineEnd())));
            if (!text.isEmpty()) {
                parts.add(new TextPart(name, text.toString().strip()));
            }
        }
        return parts;
    }
}
