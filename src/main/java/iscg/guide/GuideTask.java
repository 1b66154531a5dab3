package iscg.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One thing that a role does.
 *
 * @param steps how many sentences say how
 * @param picture of the page on which it is done, if it helps to see it
 */
record GuideTask(String name, int steps, Optional<String> picture) {

    GuideTask with(String page) {
        return new GuideTask(name, steps, Optional.of(page));
    }

    /** The last part of the key of its heading. */
    public String heading() {
        return name + ".heading";
    }

    /** The last parts of the keys of its steps. */
    public List<String> sentences() {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> name + "." + step)
                .toList();
    }
}
