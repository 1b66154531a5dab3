package iscg.forwarding;

import iscg.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a body replied.
 *
 * @param by the name of who sent it; null only if the directory lost them
 */
public record Advice(
        String text, Language language, @Nullable String by, Instant at) {

    /** More than any group ever had to say. */
    public static final int LONGEST_TEXT = 50_000;
}
