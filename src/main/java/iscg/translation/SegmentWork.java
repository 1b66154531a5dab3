package iscg.translation;

import iscg.audit.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a translator needs to know of one segment.
 *
 * @param key names it among those of its text; the same as long as its words are
 * @param before the segment in the version translated last, where its words were others; null where they are the same or it is new
 * @param earlier what it was translated to then; empty where it was not
 * @param terms of the glossary that stand in it
 */
public record SegmentWork(
        TextPart.Name part,
        String key,
        String source,
        @Nullable Before before,
        String earlier,
        List<Glossary.Term> terms) {

    private static final int KEY_LENGTH = 24;

    /** What stood where the segment stands now. */
    public record Before(String key, String source) {}

    /** Keys of segments in order; words that stand there twice have two. */
    static List<String> keys(List<Segment> segments) {
        var seen = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (var segment : segments) {
            var occurrence = seen.merge(segment.part() + segment.source(), 1, Integer::sum);
            keys.add(new Fingerprint("iscg-segment-1")
                    .with(segment.part())
                    .with(segment.source())
                    .with(occurrence)
                    .hex()
                    .substring(0, KEY_LENGTH));
        }
        return keys;
    }
}
