package iscg.deadline.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.deadline.DeadlineService;
import iscg.deadline.Outlook;
import iscg.language.Moments;
import iscg.ui.Gap;
import iscg.ui.MomentText;
import iscg.ui.Reader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers before sending: will my text be translated for the next meeting? */
@Component
public class OutlookText {

    private final DeadlineService deadlines;
    private final Moments moments;

    OutlookText(DeadlineService deadlines, Moments moments) {
        this.deadlines = deadlines;
        this.moments = moments;
    }

    /** What becomes of a text that is sent to the body today, in words; empty where the body keeps no deadlines. */
    public Optional<Span> of(String body) {
        return deadlines.of(body).map(terms -> {
            var line = deadlines
                    .outlook(body)
                    .map(this::line)
                    .orElseGet(() -> new Span(translate("deadline.outlook.no-meeting")));
            line.addClassName("outlook");
            return line;
        });
    }

    private Span line(Outlook outlook) {
        var days = Map.of(
                "meeting", day(outlook.meeting()),
                "translation", day(outlook.translationBy()),
                "latest", day(outlook.latestBy()),
                "next", outlook.heldFor() == null ? "" : day(outlook.heldFor()));
        var key = "deadline.outlook."
                + outlook.fate().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var line = new Span(translate(outlook.heldFor() == null ? key : key + "-for", days));
        line.addClassName(
                "outlook-" + outlook.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (outlook.fate()) {
            case TRANSLATED -> until(line, outlook.translationBy());
            case ORIGINAL_ONLY -> until(line, outlook.latestBy());
            case HELD -> line;
        };
    }

    /** Adds until when that holds, in Geneva's time and the reader's. */
    private Span until(Span line, LocalDate lastDay) {
        line.add(new Gap(), new Span(translate("deadline.outlook.until")), new Gap());
        line.add(MomentText.inFull(Moments.endOf(lastDay), moments));
        return line;
    }

    private String day(LocalDate day) {
        return moments.day(Moments.endOf(day), Reader.current().language());
    }
}
