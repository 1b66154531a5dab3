package iscg.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain from its beginning and notices the first entry that is not what was entered there; and whether each end
 * that was published is an entry of this very chain. Holds nothing of what it has passed.
 */
final class ChainCheck {

    private final TreeMap<Long, List<SignedHead>> awaited = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private Head end = Head.NONE;
    private @Nullable String broken;

    /** @param published ends that came from the portal, beyond doubt */
    ChainCheck(Collection<SignedHead> published) {
        published.forEach(one -> awaited.computeIfAbsent(one.head().position(), position -> new ArrayList<>())
                .add(one));
        compare(Head.NONE);
    }

    /** Takes the next link, in the order of positions. */
    void pass(ChainLink link) {
        if (broken == null) {
            broken = fault(link).orElse(null);
        }
        end = new Head(link.position(), link.hash());
        compare(end);
    }

    private Optional<String> fault(ChainLink link) {
        var expected = end.position() + 1;
        if (link.position() != expected) {
            return Optional.of(
                    link.position() > expected
                            ? "Entry %d is missing; the next is entry %d".formatted(expected, link.position())
                            : "After entry %d stands entry %d".formatted(end.position(), link.position()));
        }
        var entry = link.entry();
        if (entry == null) {
            return Optional.of("Entry %d is missing".formatted(expected));
        }
        return entry.hashAt(expected, end.hash()).equals(link.hash())
                ? Optional.empty()
                : Optional.of("Entry %d is not what was entered: %s".formatted(expected, entry));
    }

    private void compare(Head reached) {
        Optional.ofNullable(awaited.remove(reached.position())).stream()
                .flatMap(List::stream)
                .filter(published -> !published.head().hash().equals(reached.hash()))
                .findFirst()
                .ifPresent(published ->
                        contradictions.add("Up to entry %d the history is another than the one signed at %s"
                                .formatted(reached.position(), published.at())));
    }

    /** How far the chain goes. */
    Head end() {
        return end;
    }

    /** What is wrong, in words; the first broken entry first. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        if (broken != null) {
            problems.add(broken);
        }
        problems.addAll(contradictions);
        awaited.values().stream()
                .map(List::getFirst)
                .reduce((one, other) -> other)
                .ifPresent(published -> problems.add(
                        "The history ends with entry %d, but at %s entry %d was signed: its end was cut off"
                                .formatted(
                                        end.position(),
                                        published.at(),
                                        published.head().position())));
        return problems;
    }
}
