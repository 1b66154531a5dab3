package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.ToldOfMeeting;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.report.CoverSlip;
import iscg.report.CoverSlipService;
import iscg.report.ReportService;
import iscg.report.ReportSlipSettled;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.ActionPanel;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.UserText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** To whom an issued report was sent, what they said, and the way to send it and to say it. */
@org.springframework.stereotype.Component
class SlipDesk {

    private final CoverSlipService slips;
    private final ReportService reports;
    private final WrittenTexts texts;
    private final ReadableTexts readable;
    private final Bodies bodies;
    private final Moments moments;
    private final Actors actors;
    private final WhoIsToldOfReports whoIsTold;

    SlipDesk(
            CoverSlipService slips,
            ReportService reports,
            WrittenTexts texts,
            ReadableTexts readable,
            Bodies bodies,
            Moments moments,
            Actors actors,
            WhoIsToldOfReports whoIsTold) {
        this.slips = slips;
        this.reports = reports;
        this.texts = texts;
        this.readable = readable;
        this.bodies = bodies;
        this.moments = moments;
        this.actors = actors;
        this.whoIsTold = whoIsTold;
    }

    List<Component> of(MeetingId meeting, ReportPage page) {
        if (reports.last(meeting).isEmpty()) {
            return List.of();
        }
        var sent = slips.of(meeting);
        var desk = actors.current().is(Role.SECRETARIAT);
        if (sent.isEmpty() && !desk) {
            return List.of();
        }
        var section = new PageSection(translate("report.slips"));
        section.add(sent.isEmpty() ? new Paragraph(translate("report.slips.none")) : table(sent));
        sent.forEach(slip -> acts(slip, page).forEach(section::add));
        if (desk) {
            var left = bodies.all().stream()
                    .filter(body -> body.kind() == Body.Kind.ADVISORY_GROUP)
                    .filter(body -> sent.stream().noneMatch(slip -> slip.body().equals(body.code())))
                    .toList();
            if (!left.isEmpty()) {
                section.add(new SlipFields(meeting, left, slips, whoIsTold, page));
            }
        }
        sent.forEach(slip -> {
            var kind = translate("report.files.slip", Map.of("body", Names.inSentence(slip.body())));
            section.add(new H3(kind), new FileLinks(kind, ReportNavigation.pathOf(meeting) + "/slip-" + slip.body()));
        });
        return List.of(section);
    }

    private DataTable<CoverSlip> table(List<CoverSlip> sent) {
        return new DataTable<CoverSlip>(translate("report.slips"))
                .column(translate("report.slip.body"), slip -> UserText.name(name(slip)))
                .column(translate("report.slip.what-for"), slip -> new Div(purpose(slip)))
                .column(translate("report.slip.reply-by"), this::replyBy)
                .column(translate("report.slip.state"), this::state)
                .rows(sent);
    }

    static String purpose(CoverSlip slip) {
        var purposes = new ArrayList<String>();
        if (slip.information()) {
            purposes.add(translate("report.slip.information"));
        }
        if (slip.action()) {
            purposes.add(translate("report.slip.action"));
        }
        return purposes.stream().collect(Collectors.joining(" · "));
    }

    private Component replyBy(CoverSlip slip) {
        return slip.replyBy() == null ? new Div() : MomentText.day(Moments.endOf(slip.replyBy()), moments);
    }

    private Div state(CoverSlip slip) {
        if (!slip.isSettled()) {
            return new Div(new StateBadge(StateBadge.Kind.WAITING, translate("report.slip.waiting")));
        }
        var state = new Div(new StateBadge(StateBadge.Kind.DONE, translate("report.slip.settled")));
        if (!slip.reply().isEmpty()) {
            state.add(readable.words(
                    TextPlace.ofCoverReply(slip.id()), slip.reply(), Objects.requireNonNull(slip.replyLanguage())));
        }
        return state;
    }

    private String name(CoverSlip slip) {
        return bodies.body(slip.body()).name(Reader.current().language());
    }

    /** What whoever speaks for the body does with it. */
    private List<Component> acts(CoverSlip slip, ReportPage page) {
        if (slip.isSettled() || !actors.current().speaksFor(slip.body())) {
            return List.of();
        }
        var written =
                texts.read("report-slip:" + slip.id(), "report.slip.reply").atMost(CoverSlip.LONGEST_REPLY);
        var reply = WrittenAct.ordinary("report.slip.reply", written, said -> {
            page.act(
                    translate("report.slip.replied"),
                    () -> slips.reply(slip.id(), said.text().strip(), said.language()));
            said.sent();
        });
        reply.reaches(settling(slip, true));
        reply.offer(true);
        return slip.action()
                ? List.of(reply)
                : List.of(
                        settling(slip, false),
                        new ActionPanel()
                                .primary(new Button(
                                        translate("report.slip.note"),
                                        click -> page.act(
                                                translate("report.slip.noted"), () -> slips.takeNote(slip.id())))),
                        reply);
    }

    private ToldOfMeeting settling(CoverSlip slip, boolean replied) {
        return whoIsTold.besideAct(() -> new ReportSlipSettled(slip.meeting(), slip.body(), replied));
    }
}
