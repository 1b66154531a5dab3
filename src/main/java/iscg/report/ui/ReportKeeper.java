package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import iscg.draft.ui.KeepTyped;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.SixTexts;
import iscg.meeting.ui.SixTextAreas;
import iscg.report.ReportPreparationService;
import iscg.report.ReportWords;
import iscg.ui.SavedState;
import java.util.function.BiFunction;

/** The words of a report to be filled in, each kept as it is typed. */
class ReportKeeper extends Div {

    private final ReportPreparationService preparation;
    private final MeetingId meeting;
    private final long person;
    private final SavedState saved;

    ReportKeeper(
            ReportPreparationService preparation, MeetingId meeting, ReportWords words, long person, SavedState saved) {
        this.preparation = preparation;
        this.meeting = meeting;
        this.person = person;
        this.saved = saved;
        add(
                areas(
                        "report.form.introduction",
                        words.introduction(),
                        language -> (now, text) -> now.introducing(language, text)),
                areas("report.form.closing", words.closing(), language -> (now, text) -> now.closing(language, text)),
                areas("report.form.spoken", words.spoken(), language -> (now, text) -> now.speaking(language, text)));
    }

    private Component areas(String key, SixTexts texts, Change change) {
        var areas = new SixTextAreas(
                key,
                texts,
                ReportWords.LONGEST,
                (language, area) -> KeepTyped.in(
                        area,
                        person + ":report:" + meeting + ":" + key + ":" + language.tag(),
                        text -> saved.saved(preparation.edit(
                                meeting, now -> change.in(language).apply(now, text)))));
        var folded = new NativeDetails(new Span(translate(key)), areas);
        folded.setOpen(key.endsWith("introduction"));
        folded.addClassName("more");
        return folded;
    }

    /** What typing in a language does. */
    private interface Change {
        BiFunction<ReportWords, String, ReportWords> in(Language language);
    }
}
