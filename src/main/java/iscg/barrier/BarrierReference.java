package iscg.barrier;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a report is known by: short enough to be read out, such as {@code B-12}. */
public record BarrierReference(long number) {

    private static final Pattern WRITTEN = Pattern.compile("B-([1-9][0-9]{0,17})");

    public static Optional<BarrierReference> parse(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(new BarrierReference(Long.parseLong(found.group(1)))) : Optional.empty();
    }

    /** The page on which the secretariat sees to it. */
    public String address() {
        return "/barriers/" + this;
    }

    @Override
    public String toString() {
        return "B-" + number;
    }
}
