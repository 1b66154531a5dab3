package iscg.wording;

import java.util.Map;

/**
 * How many texts are found.
 *
 * @param all each counted once
 * @param byState those of which any language is so; without states that none is in
 */
public record TextCounts(long all, Map<TextState, Long> byState) {

    public TextCounts {
        byState = Map.copyOf(byState);
    }

    public long of(TextState state) {
        return byState.getOrDefault(state, 0L);
    }
}
