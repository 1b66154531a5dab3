package iscg.journey;

import iscg.wire.LineBroken;
import iscg.wire.Somebody;
import iscg.wire.Window;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A delegate who writes and sends one need after the other, with a pause before each step, as people read and think. */
final class Worker implements Callable<Void> {

    private static final String DESCRIPTION =
            "Deaf delegates cannot follow electronic meetings because there is no captioning in their language.";
    private static final String REQUEST =
            "Captioning and sign language interpretation at all meetings of the advisory groups.";

    private final Window window;
    private final Duration pause;
    private final Sends sends;
    private final AtomicInteger steps;

    /**
     * @param pause before each step, on average
     * @param steps counts what all workers do
     */
    Worker(Somebody delegate, Duration pause, Sends sends, AtomicInteger steps) {
        this.window = delegate.window();
        this.pause = pause;
        this.sends = sends;
        this.steps = steps;
    }

    @Override
    public Void call() throws InterruptedException {
        step(() -> {}); // not everybody begins at the same moment
        while (!sends.over()) {
            try {
                writeAndSend();
            } catch (LineBroken e) {
                sends.failed(e);
            }
        }
        return null;
    }

    private void writeAndSend() throws InterruptedException {
        step(() -> window.open("needs/new/" + UUID.randomUUID()));
        step(() -> window.type("need.form.title.label", "Load " + UUID.randomUUID()));
        step(() -> window.type("need.form.description.label", DESCRIPTION));
        step(() -> window.type("need.form.request.label", REQUEST));
        step(() -> window.chooseFirst("need.form.topic.label"));
        step(() -> window.tickAmong("need.form.sectors.label", "sector.itu-t"));
        step(() -> window.press("need.form.continue"));
        step(() -> {
            var begun = System.nanoTime();
            window.press("need.check.send");
            sends.sent(begun, window.address());
        });
    }

    /** Whoever is not needed any more does not begin another step. */
    private void step(Runnable doing) throws InterruptedException {
        Thread.sleep(
                pause.multipliedBy(ThreadLocalRandom.current().nextInt(50, 151)).dividedBy(100));
        if (!sends.over()) {
            doing.run();
            steps.incrementAndGet();
        }
    }
}
