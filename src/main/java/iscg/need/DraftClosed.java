package iscg.need;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft was to be changed that is no longer open: sent or discarded, perhaps on another device. */
public class DraftClosed extends RuntimeException {

    private final @Nullable NeedNumber sentAs;

    DraftClosed(@Nullable NeedNumber sentAs) {
        super(sentAs == null ? "The draft was discarded" : "The draft was sent as " + sentAs);
        this.sentAs = sentAs;
    }

    /** What it was sent as; empty if it was discarded. */
    public Optional<NeedNumber> sentAs() {
        return Optional.ofNullable(sentAs);
    }
}
