package iscg.journey;

import java.util.List;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param unit of every value
 * @param values one per run, in the order of the runs; at least one
 */
record Figure(String name, String unit, List<Double> values) {

    /** As one line of the bench's table: median, smallest, largest, runs. */
    String line() {
        var sorted = values.stream().sorted().toList();
        return "| %-68s | %,10.1f | %,10.1f | %,10.1f | %-5s | %4d |"
                .formatted(
                        name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(), unit, sorted.size());
    }

    static String heading() {
        return "| %-68s | %10s | %10s | %10s | %-5s | %4s |%n|%s|%s|%s|%s|%s|%s|"
                .formatted(
                        "figure",
                        "median",
                        "least",
                        "most",
                        "unit",
                        "runs",
                        "-".repeat(70),
                        "-".repeat(12),
                        "-".repeat(12),
                        "-".repeat(12),
                        "-".repeat(7),
                        "-".repeat(6));
    }
}
