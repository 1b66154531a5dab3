package iscg.translation;

import iscg.audit.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what a translator works with: segments, what they were before, terms, and what happened. */
@Component
class TranslationDesk {

    private final Glossary glossary;
    private final History history;

    TranslationDesk(Glossary glossary, History history) {
        this.glossary = glossary;
        this.history = history;
    }

    TranslationWork layOut(Translation translation) {
        var original = translation.original();
        var release = translation.releaseFor(original.version());
        return new TranslationWork(
                translation.item(),
                original.version(),
                release.map(Release::origin).orElse(null),
                translation.standing(),
                segments(translation, before(original, release)),
                history.of(original.place().subject()));
    }

    /** What was translated last; where nothing was, what the text was before it changed. */
    private static List<Segment> before(Original original, Optional<Release> release) {
        return release.map(Release::segments)
                .or(() -> original.version(original.version() - 1).map(OriginalVersion::segments))
                .orElse(List.of());
    }

    private List<SegmentWork> segments(Translation translation, List<Segment> before) {
        var original = translation.original();
        var now = original.current().segments();
        var keys = SegmentWork.keys(now);
        var keysBefore = SegmentWork.keys(before);
        var carried = CarriedOver.between(before, now);
        var work = new ArrayList<SegmentWork>();
        for (var position = 0; position < now.size(); position++) {
            var segment = now.get(position);
            var at = carried.get(position);
            work.add(new SegmentWork(
                    segment.part(),
                    keys.get(position),
                    segment.source(),
                    at == null ? null : changed(segment, before.get(at), keysBefore.get(at)),
                    at == null ? "" : before.get(at).target(),
                    glossary.termsIn(segment.source(), original.language(), translation.language())));
        }
        return work;
    }

    private static SegmentWork.@Nullable Before changed(Segment now, Segment before, String key) {
        return now.source().equals(before.source()) ? null : new SegmentWork.Before(key, before.source());
    }
}
