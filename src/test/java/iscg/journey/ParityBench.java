package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the six languages are on an equal footing: the main tasks in each, in turns, so that what else the machine does falls on all. Says
 * for each task its steps, its time, the time processors worked for it, what travelled and what axe-core found, and how the language compares with English: the median of each, and between which values the median of a round's times
 * lies as parts of English's, with a probability of 95 % (order statistics of the sign test).
 */
public final class ParityBench {

    private final RunningPortal portal;
    private final int runs;
    private final List<Trial> trials = new ArrayList<>();

    private ParityBench(RunningPortal portal, int runs) {
        this.portal = portal;
        this.runs = runs;
    }

    /** @param arguments how often each task is done in each language */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"))) {
            var bench = new ParityBench(portal, Integer.parseInt(arguments[0]));
            bench.run();
            bench.print();
        }
        System.exit(0);
    }

    /** The first round warms the portal up: its times do not count. It alone looks for findings, which takes as long again. */
    private void run() {
        var order = new ArrayList<>(Arrays.asList(Language.values()));
        for (var run = 0; run <= runs; run++) {
            System.out.printf("Round %d of %d%n", run, runs);
            for (var language : order) {
                walk(language, run == 0);
            }
            Collections.rotate(order, 1);
        }
    }

    private void walk(Language language, boolean looks) {
        var need = Texts.need(language, "ISCG " + language.tag() + " " + System.nanoTime());
        try (var delegate = visitor(language);
                var secretariat = visitor(language).signIn("secretariat");
                var chair = visitor(language).signIn("chair-tsag")) {
            var ofDelegate = new Meter(delegate, looks);
            time(MainTask.SIGN_IN, ofDelegate, () -> delegate.signIn("delegate"));
            time(MainTask.SUBMIT, ofDelegate, () -> need.by(delegate));
            var number = Submission.numberAt(delegate);
            time(MainTask.FIND_STATE, ofDelegate, () -> {
                delegate.open("/needs");
                delegate.openFromList(need.title());
                assertThat(delegate.status("need.turn.secretariat")).isVisible();
            });
            time(MainTask.TRIAGE, new Meter(secretariat, looks), () -> WholePath.forward(secretariat, need.title()));
            time(
                    MainTask.ADVISE,
                    new Meter(chair, looks),
                    () -> WholePath.advise(chair, need.title(), need.description()));
            WholePath.answer(secretariat, number, need.request());
            time(MainTask.READ_ANSWER, ofDelegate, () -> {
                delegate.open("/needs");
                delegate.openFromList(need.title());
                assertThat(delegate.status("need.status.answered")).isVisible();
            });
            time(MainTask.READ_DOCUMENT, ofDelegate, () -> {
                delegate.open(number.symbol().address());
                delegate.page()
                        .locator("main .language-links a, main table a")
                        .first()
                        .click();
                assertThat(delegate.heading()).isVisible();
            });
            time(MainTask.REGISTER, ofDelegate, () -> Attending.register(delegate));
            Attending.withdraw(delegate);
        }
    }

    private void time(MainTask task, Meter meter, Runnable act) {
        trials.add(meter.measure(task, act));
    }

    private void print() {
        System.out.println(heading());
        for (var task : MainTask.values()) {
            print(task.words(), EnumSet.of(task));
        }
        print("all eight", EnumSet.allOf(MainTask.class));
    }

    private void print(String words, Set<MainTask> tasks) {
        System.out.println(row(words, "steps", median(tasks, Trial::steps)));
        System.out.println(row(words, "s", compared(tasks, Trial::seconds)));
        System.out.println(row(words, "of en", spread(tasks, Trial::seconds)));
        System.out.println(row(words, "cpu s", compared(tasks, Trial::processorSeconds)));
        System.out.println(row(words, "of en", spread(tasks, Trial::processorSeconds)));
        System.out.println(row(words, "kB", compared(tasks, Trial::kilobytes)));
        System.out.println(row(words, "axe", findings(tasks)));
    }

    private String heading() {
        return row("median of " + runs, "", Language::tag);
    }

    private static String row(String words, String unit, Function<Language, String> cell) {
        return Arrays.stream(Language.values())
                .map(language -> " %14s |".formatted(cell.apply(language)))
                .collect(Collectors.joining("", "| %-26s | %-5s |".formatted(words, unit), ""));
    }

    private Function<Language, String> median(Set<MainTask> tasks, ToDoubleFunction<Trial> value) {
        return language -> "%.0f".formatted(median(rounds(tasks, language, value)));
    }

    private Function<Language, String> compared(Set<MainTask> tasks, ToDoubleFunction<Trial> value) {
        var english = median(rounds(tasks, Language.ENGLISH, value));
        return language -> {
            var median = median(rounds(tasks, language, value));
            return "%.2f (%3.0f%%)".formatted(median, 100 * median / english);
        };
    }

    /** Each round is compared with itself, so that what befell a whole round does not count. */
    private Function<Language, String> spread(Set<MainTask> tasks, ToDoubleFunction<Trial> value) {
        var english = rounds(tasks, Language.ENGLISH, value);
        return language -> {
            var own = rounds(tasks, language, value);
            var ratios = IntStream.range(0, own.length)
                    .mapToDouble(round -> 100 * own[round] / english[round])
                    .sorted()
                    .toArray();
            var outside = (int) Math.max(0, (ratios.length + 1) / 2.0 - 0.98 * Math.sqrt(ratios.length) - 1);
            return "%.0f to %.0f%%".formatted(ratios[outside], ratios[ratios.length - 1 - outside]);
        };
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What the tasks took together in each round, in the order of the rounds. */
    private double[] rounds(Set<MainTask> tasks, Language language, ToDoubleFunction<Trial> value) {
        var sums = new double[runs];
        for (var task : tasks) {
            var ofTask = trials(task, language).skip(1).mapToDouble(value).toArray();
            Arrays.setAll(sums, round -> sums[round] + ofTask[round]);
        }
        return sums;
    }

    private Function<Language, String> findings(Set<MainTask> tasks) {
        return language -> String.valueOf(tasks.stream()
                .flatMap(task -> trials(task, language).limit(1))
                .mapToInt(Trial::findings)
                .sum());
    }

    private Stream<Trial> trials(MainTask task, Language language) {
        return trials.stream().filter(trial -> trial.task() == task && trial.language() == language);
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }

    /** What people come to the portal for. */
    enum MainTask {
        SIGN_IN("sign in"),
        SUBMIT("submit with an attachment"),
        FIND_STATE("find its state"),
        TRIAGE("triage"),
        ADVISE("advise"),
        READ_ANSWER("read the answer"),
        READ_DOCUMENT("read a document"),
        REGISTER("register for a meeting");

        private final String words;

        MainTask(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * One person doing one task once.
     *
     * @param processorSeconds of all that runs for the measurement: the portal, what it stands on, the browser and what drives it
     * @param findings 0 if nobody looked
     */
    record Trial(
            MainTask task,
            Language language,
            int steps,
            double seconds,
            double processorSeconds,
            double kilobytes,
            int findings) {}
}
