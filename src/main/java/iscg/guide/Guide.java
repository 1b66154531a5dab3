package iscg.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The guide of one role: its tasks in the order in which they come. Texts and pictures are found by the names. */
enum Guide {
    DELEGATE(
            task("submit", 4).with("form"),
            task("follow", 3).with("need"),
            task("read", 3),
            task("meeting", 3).with("meeting")),
    CHAIR(task("find", 2).with("reviews"), task("advise", 3).with("review"), task("draft", 2), task("otherwise", 2)),
    SECRETARIAT(
            task("queue", 3).with("triage"),
            task("forward", 3).with("need-to-triage"),
            task("answer", 2),
            task("meeting", 3)),
    TRANSLATOR(task("find", 2), task("translate", 3).with("translation")),
    FOCAL_POINT(task("approve", 3).with("registrations")),
    ADMINISTRATOR(task("mail", 2).with("mails"), task("documents", 2), task("verify", 2));

    private final List<GuideTask> tasks;

    Guide(GuideTask... tasks) {
        this.tasks = List.of(tasks);
    }

    /** The guide with this name in its address, such as {@code focal-point}. */
    static Optional<Guide> named(String name) {
        return Arrays.stream(values())
                .filter(guide -> guide.word().equals(name))
                .findFirst();
    }

    /** As in addresses and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return key("title");
    }

    public String lead() {
        return key("lead");
    }

    public List<GuideTask> tasks() {
        return tasks;
    }

    /** The key of a text of this guide. */
    public String key(String rest) {
        return "guide." + word() + "." + rest;
    }

    private static GuideTask task(String name, int steps) {
        return new GuideTask(name, steps, Optional.empty());
    }
}
