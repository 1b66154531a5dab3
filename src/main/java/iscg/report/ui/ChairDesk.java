package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.identity.Bodies;
import iscg.identity.People;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.report.Approval;
import iscg.report.ChairComment;
import iscg.report.ReportApproved;
import iscg.report.ReportDetails;
import iscg.report.ReportParts;
import iscg.report.ReportReviewService;
import iscg.report.ReportState;
import iscg.report.ReportText;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What chairs read, remark on and approve; the secretariat reads along. */
@org.springframework.stereotype.Component
class ChairDesk {

    private final ReportReviewService reviews;
    private final ReportParts parts;
    private final WrittenTexts texts;
    private final Bodies bodies;
    private final People people;
    private final Moments moments;
    private final WhoIsToldOfReports whoIsTold;

    ChairDesk(
            ReportReviewService reviews,
            ReportParts parts,
            WrittenTexts texts,
            Bodies bodies,
            People people,
            Moments moments,
            WhoIsToldOfReports whoIsTold) {
        this.reviews = reviews;
        this.parts = parts;
        this.texts = texts;
        this.bodies = bodies;
        this.people = people;
        this.moments = moments;
        this.whoIsTold = whoIsTold;
    }

    List<Component> of(ReportDetails report, ReportPage page) {
        var shown = new ArrayList<Component>();
        var toApprove = reviews.toApprove(report.meeting());
        report.given().ifPresent(text -> {
            shown.add(new PageSection(
                    translate("report.preview"),
                    new ReportReading(
                            parts,
                            text,
                            part -> toApprove.isEmpty() ? List.of() : List.of(commenting(report, part, page)))));
            if (!toApprove.isEmpty()) {
                shown.add(whoIsTold.besideAct(() -> approving(report.meeting())));
                shown.add(approving(report, page));
            }
            if (report.state() != ReportState.ISSUED) {
                shown.add(approvals(report));
            }
        });
        var comments = reviews.comments(report.meeting());
        if (!comments.isEmpty() && report.state() != ReportState.ISSUED) {
            shown.add(new PageSection(translate("report.comments"), comments(comments, report.text())));
        }
        shown.add(files(report));
        return shown;
    }

    private Component commenting(ReportDetails report, ReportReading.Part part, ReportPage page) {
        var written = texts.read("report:" + report.id() + ":" + part.name(), "report.comment")
                .atMost(ChairComment.LONGEST_TEXT);
        var act = WrittenAct.ordinary("report.comment", written, said -> {
            page.act(
                    translate("report.commented"),
                    () -> reviews.comment(
                            report.meeting(), part.name(), said.text().strip(), said.language()));
            said.sent();
        });
        act.offer(true);
        var folded = new NativeDetails(new Span(translate("report.comment.on", Map.of("part", part.heading()))), act);
        folded.addClassName("more");
        return folded;
    }

    private ActionPanel approving(ReportDetails report, ReportPage page) {
        var approve = new ActButton(
                translate("report.approve"),
                () -> page.act(translate("report.approved"), () -> reviews.approve(report.meeting())));
        return new ActionPanel().primary(approve).secondary(new Paragraph(translate("report.approve.consequence")));
    }

    /** What it would be if the person approved now. */
    private ReportApproved approving(MeetingId meeting) {
        var own = reviews.toApprove(meeting);
        var approved = Stream.concat(reviews.approvals(meeting).stream().map(Approval::body), own.stream());
        return new ReportApproved(meeting, own, approved.toList().containsAll(reviews.asked(meeting)));
    }

    private PageSection approvals(ReportDetails report) {
        var approved = reviews.approvals(report.meeting());
        var list = new UnorderedList();
        for (var body : reviews.asked(report.meeting())) {
            var line = approved.stream()
                    .filter(one -> one.body().equals(body))
                    .findFirst()
                    .map(this::approval)
                    .orElseGet(() -> translate("report.approval.waiting", Map.of("body", name(body))));
            list.add(new ListItem(line));
        }
        return new PageSection(translate("report.approvals"), list);
    }

    private String approval(Approval one) {
        return translate(
                "report.approval.by",
                Map.of("body", name(one.body()), "name", person(one.person()), "day", day(one.at())));
    }

    private UnorderedList comments(List<ChairComment> comments, @Nullable ReportText text) {
        var list = new UnorderedList();
        for (var one : comments) {
            var heading = text != null && ReportParts.all(text).contains(one.part())
                    ? ReportReading.headingOf(
                            parts.of(one.part(), text, Reader.current().language()))
                    : one.part();
            var line = new Span(translate(
                    "report.comments.of",
                    Map.of(
                            "part", heading,
                            "body", Names.inSentence(one.body()),
                            "name", person(one.person()),
                            "day", day(one.at()))));
            line.addClassName("disposition-kind");
            list.add(new ListItem(line, new UserText(one.text(), one.language())));
        }
        return list;
    }

    private PageSection files(ReportDetails report) {
        var address = ReportNavigation.pathOf(report.meeting());
        var section = new PageSection(translate("report.files"));
        if (report.state() != ReportState.ISSUED) {
            var draft = translate("report.files.draft");
            section.add(new H3(draft), new FileLinks(draft, address + "/draft"));
        }
        var notes = translate("report.files.notes");
        section.add(new H3(notes), new FileLinks(notes, address + "/notes"));
        return section;
    }

    private String name(String body) {
        return Names.inSentence(bodies.body(body).name(Reader.current().language()));
    }

    private String person(long key) {
        return people.find(key).map(one -> Names.inSentence(one.name())).orElse("");
    }

    private String day(Instant moment) {
        return moments.day(moment, Reader.current().language());
    }
}
