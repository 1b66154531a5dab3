package iscg.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each act, in their order, when all are done. */
    public static <T> List<Future<T>> all(List<Callable<T>> acts) {
        var gate = new CyclicBarrier(acts.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return acts.stream()
                    .map(act -> people.submit(() -> {
                        gate.await();
                        return act.call();
                    }))
                    .toList();
        }
    }

    /** The same act by several. */
    public static <T> List<Future<T>> times(int people, Callable<T> act) {
        return all(IntStream.range(0, people).mapToObj(one -> act).toList());
    }
}
