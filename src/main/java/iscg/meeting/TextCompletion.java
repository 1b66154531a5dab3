package iscg.meeting;

import static java.util.stream.Collectors.groupingBy;

import iscg.language.Language;
import iscg.meeting.SixTexts.Label;
import iscg.meeting.SixTexts.Labelled;
import iscg.translation.Origin;
import iscg.translation.Rendering;
import iscg.translation.TextPlace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Completes texts by what translators and machines made of them, found for many of them at once. */
public class TextCompletion {

    private final Map<TextPlace, List<Rendering>> found;

    TextCompletion(List<Rendering> found) {
        this.found = found.stream().collect(groupingBy(Rendering::place));
    }

    /** A text as readers get it: what was translated after it was typed takes the place of that. */
    public SixTexts of(TextPlace place, SixTexts text) {
        return completed(place, text, Set.of());
    }

    /** A text that takes its words from another: only what nobody typed is taken from the translations of that. */
    SixTexts borrowed(TextPlace place, SixTexts text) {
        return completed(place, text, text.texts().keySet());
    }

    private SixTexts completed(TextPlace place, SixTexts text, Set<Language> settled) {
        var fresh = new EnumMap<Language, String>(Language.class);
        var labelled = new EnumMap<Language, Labelled>(Language.class);
        found.getOrDefault(place, List.of()).stream()
                .filter(one -> isOf(text, one) && !settled.contains(one.into()))
                .forEach(one -> {
                    if (one.origin() == Origin.HUMAN && !one.stale()) {
                        fresh.put(one.into(), one.words());
                    } else if (one.origin() == Origin.HUMAN || !one.stale()) {
                        labelled.put(one.into(), new Labelled(one.words(), one.stale() ? Label.STALE : Label.MACHINE));
                    }
                });
        return fresh.isEmpty() && labelled.isEmpty() ? text : text.rendered(fresh, labelled);
    }

    /** An earlier edition of an agenda can have another title under the same place. */
    private static boolean isOf(SixTexts text, Rendering one) {
        return one.original().isEmpty()
                || one.from() == text.original() && one.original().equals(text.in(text.original()));
    }
}
