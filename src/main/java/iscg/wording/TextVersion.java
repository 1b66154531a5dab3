package iscg.wording;

import iscg.language.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language.
 *
 * @param packaged as the portal comes with it now
 * @param edited what takes its place; null where nothing does
 * @param before the portal's own when that was published; null where nothing was
 */
public record TextVersion(
        Language language,
        String packaged,
        @Nullable String edited,
        @Nullable String before,
        TextState state) {

    /** What is edited on: what somebody published last, else the portal's own. */
    public String current() {
        return Optional.ofNullable(edited).orElse(packaged);
    }
}
