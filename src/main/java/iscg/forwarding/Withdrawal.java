package iscg.forwarding;

import iscg.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a slip was taken back.
 *
 * @param language the reason's; null where it was written before languages were kept
 * @param withNeed whether the need was withdrawn, and the reason is that one
 */
public record Withdrawal(String reason, @Nullable Language language, boolean withNeed, Instant at) {}
