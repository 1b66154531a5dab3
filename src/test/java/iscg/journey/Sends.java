package iscg.journey;

import iscg.need.NeedNumber;
import iscg.wire.LineBroken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a crowd of workers sent, handed to those who look for it in the addressee's list; what nobody looks for just then is only counted. */
final class Sends {

    private final SynchronousQueue<Sent> handed = new SynchronousQueue<>();
    private final List<Double> answered = Collections.synchronizedList(new ArrayList<>());
    private final List<LineBroken> failures = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    /**
     * A need that was sent.
     *
     * @param begun when somebody pressed Send, by {@link System#nanoTime}
     */
    record Sent(long begun, NeedNumber number) {}

    void sent(long begun, String address) {
        answered.add((System.nanoTime() - begun) / 1e6);
        var parts = address.split("/");
        handed.offer(new Sent(begun, new NeedNumber(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))));
    }

    void failed(LineBroken failure) {
        failures.add(failure);
    }

    /** The next need that is sent from now on; null if none is for long. */
    @Nullable
    Sent next() throws InterruptedException {
        return handed.poll(1, TimeUnit.MINUTES);
    }

    void end() {
        over = true;
    }

    boolean over() {
        return over;
    }

    /** Milliseconds from pressing Send to the portal's answer, of each. */
    List<Double> answered() {
        return List.copyOf(answered);
    }

    List<LineBroken> failures() {
        return failures;
    }
}
