package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.paper.Paper;
import iscg.paper.PaperFonts;
import iscg.report.Chairs;
import iscg.report.ReportDetails;
import iscg.report.ReportIssued;
import iscg.report.ReportParts;
import iscg.report.ReportPreparationService;
import iscg.report.ReportPut;
import iscg.report.ReportText;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Notice;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the secretariat does with a report, as far as it is. */
@org.springframework.stereotype.Component
class ReportDesk {

    private final ReportPreparationService preparation;
    private final ReportParts parts;
    private final PaperFonts fonts;
    private final Moments moments;
    private final Actors actors;
    private final Chairs chairs;
    private final WhoIsToldOfReports whoIsTold;

    ReportDesk(
            ReportPreparationService preparation,
            ReportParts parts,
            PaperFonts fonts,
            Moments moments,
            Actors actors,
            Chairs chairs,
            WhoIsToldOfReports whoIsTold) {
        this.preparation = preparation;
        this.parts = parts;
        this.fonts = fonts;
        this.moments = moments;
        this.actors = actors;
        this.chairs = chairs;
        this.whoIsTold = whoIsTold;
    }

    List<Component> of(ReportDetails report, ReportPage page) {
        return switch (report.state()) {
            case DRAFT -> writing(report, page);
            case WITH_CHAIRS -> List.of(new ActionPanel().secondary(takingBack(report.meeting(), page)));
            case APPROVED ->
                List.of(whoIsTold.besideAct(() -> new ReportIssued(report.meeting())), issuing(report.meeting(), page));
            case ISSUED ->
                List.of(new ActionPanel()
                        .dangerous(
                                button(
                                        "report.acts.corrigendum",
                                        "report.begun",
                                        page,
                                        () -> preparation.begin(report.meeting())),
                                translate("report.acts.corrigendum.consequence")));
        };
    }

    private List<Component> writing(ReportDetails report, ReportPage page) {
        var meeting = report.meeting();
        var saved = new SavedState(moments);
        var shown = new ArrayList<Component>();
        shown.add(new PageSection(
                translate("report.words"),
                new ReportKeeper(
                        preparation, meeting, report.words(), actors.current().person(), saved)));
        var put = button("report.acts.put", "report.put", page, () -> preparation.putToChairs(meeting));
        var composed = preparation.compose(meeting);
        composed.ifPresent(text -> shown.add(whoIsTold.besideAct(() -> new ReportPut(meeting, chairs.of(text)))));
        shown.add(new ActionPanel()
                .primary(put)
                .secondary(saved, new Paragraph(translate("report.acts.put.consequence"))));
        composed.ifPresent(text -> {
            var preview = new PageSection(translate("report.preview"));
            missing(text).ifPresent(preview::add);
            preview.add(new ReportReading(parts, text, part -> List.of()));
            shown.add(preview);
        });
        return shown;
    }

    /** That the PDF would lack letters. */
    private Optional<Component> missing(ReportText text) {
        var words = Arrays.stream(Language.values())
                .flatMap(language ->
                        ReportParts.all(text).stream().flatMap(part -> parts.of(part, text, language).stream()))
                .map(Paper.Block::toString)
                .collect(Collectors.joining());
        var missing = fonts.missing(words);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.warning(
                        translate("report.files"),
                        translate("report.unwritable", Map.of("letters", String.join(" ", missing)))));
    }

    private Button takingBack(MeetingId meeting, ReportPage page) {
        return button("report.acts.take-back", "report.taken-back", page, () -> preparation.takeBack(meeting));
    }

    private ActionPanel issuing(MeetingId meeting, ReportPage page) {
        return new ActionPanel()
                .secondary(takingBack(meeting, page))
                .dangerous(
                        button("report.acts.issue", "report.issued", page, () -> preparation.issue(meeting)),
                        translate("report.acts.issue.consequence"));
    }

    private static Button button(String key, String told, ReportPage page, Runnable step) {
        return new ActButton(translate(key), () -> page.act(translate(told), step));
    }
}
