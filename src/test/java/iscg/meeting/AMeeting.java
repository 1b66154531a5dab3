package iscg.meeting;

import iscg.language.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;

/** A plan for tests: complete unless a test takes something away. */
public final class AMeeting {

    /** Seven weeks after the Monday on which tests begin. */
    public static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private AMeeting() {}

    public static UnaryOperator<MeetingPlan> complete() {
        return on(DAY);
    }

    /** A hybrid meeting of the Group in Geneva, from 14:00 to 17:00. */
    public static UnaryOperator<MeetingPlan> on(LocalDate day) {
        return plan -> {
            for (var language : Language.values()) {
                plan = plan.titled(language, "Meeting in " + language.name())
                        .at(language, "Geneva in " + language.name());
            }
            return plan.session(
                            1,
                            one -> one.onDay(day)
                                    .beginningAt(LocalTime.of(14, 0))
                                    .endingAt(LocalTime.of(17, 0))
                                    .inRoom("Popov"))
                    .joined(links -> links.withFloor("https://meet.example.org/floor")
                            .withChannel(Language.ARABIC, "https://meet.example.org/ar"));
        };
    }
}
