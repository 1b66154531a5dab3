package iscg.journey;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Counts what one person does and receives: presses of the pointer and of keys, fields filled in, seconds, bytes, and what processors work for it. */
final class Meter {

    /** A field that is filled in is one step, however long the text is: languages differ in that, and so do people. */
    private static final String COUNTING = """
            for (const press of ['pointerdown', 'keydown', 'change']) {
              document.addEventListener(press, event => {
                const isText = event.composedPath()[0]?.matches?.('textarea, input:not([type=checkbox], [type=radio])')
                if (press !== 'change' || isText) window.countStep()
              }, true)
            }""";

    private final Visitor visitor;
    private final boolean looks;
    private final Traffic traffic;
    private final AtomicInteger steps = new AtomicInteger();

    /** @param looks whether axe-core looks at what each task leads to */
    Meter(Visitor visitor, boolean looks) {
        this.visitor = visitor;
        this.looks = looks;
        var context = visitor.page().context();
        context.exposeFunction("countStep", nothing -> steps.incrementAndGet());
        context.addInitScript(COUNTING);
        traffic = new Traffic(visitor.page());
    }

    ParityBench.Trial measure(ParityBench.MainTask task, Runnable act) {
        steps.set(0);
        traffic.begin();
        var worked = workedSoFar();
        var begun = System.nanoTime();
        act.run();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var processorSeconds = workedSince(worked);
        var kilobytes = traffic.kilobytes();
        return new ParityBench.Trial(
                task,
                visitor.language(),
                steps.get(),
                seconds,
                processorSeconds,
                kilobytes,
                looks ? findings(task) : 0);
    }

    /** Says each as it comes, and how many there are. */
    private int findings(ParityBench.MainTask task) {
        var findings = Axe.findingsOn(visitor.page()).stream()
                .filter(Axe.Finding::sure)
                .toList();
        findings.forEach(one -> System.out.printf("%s, %s: %s%n", task.words(), visitor.language(), one));
        return findings.size();
    }

    /** Seconds of processors for each process that runs for the measurement, by its number. */
    private static Map<Long, Double> workedSoFar() {
        return ProcessHandle.current()
                .descendants()
                .collect(Collectors.toMap(
                        ProcessHandle::pid,
                        process -> process.info()
                                        .totalCpuDuration()
                                        .orElse(Duration.ZERO)
                                        .toNanos()
                                / 1e9));
    }

    private static double workedSince(Map<Long, Double> before) {
        return workedSoFar().entrySet().stream()
                .mapToDouble(now -> now.getValue() - before.getOrDefault(now.getKey(), 0.0))
                .sum();
    }
}
