package iscg.evaluation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A release series of MariaDB, as in 11.4: data written by one are not readable by an older one. */
record MariaDbVersion(int major, int minor) implements Comparable<MariaDbVersion> {

    /** The oldest series the schema and the set-up are made for. */
    static final MariaDbVersion OLDEST = new MariaDbVersion(10, 11);

    private static final Pattern SERIES = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+-MariaDB");

    /** Finds the series in what a server or a data folder says of itself, as in {@code 11.4.5-MariaDB}; empty if it says none. */
    static Optional<MariaDbVersion> in(String text) {
        return SERIES.matcher(text)
                .results()
                .map(series -> new MariaDbVersion(Integer.parseInt(series.group(1)), Integer.parseInt(series.group(2))))
                .findFirst();
    }

    boolean isAtLeast(MariaDbVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(MariaDbVersion other) {
        return Comparator.comparingInt(MariaDbVersion::major)
                .thenComparingInt(MariaDbVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
