package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.document.DocumentService;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.report.ReportDetails;
import iscg.report.ReportReviewService;
import iscg.report.ReportService;
import iscg.symbol.Symbol;
import iscg.ui.LanguageOfText;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The report of a meeting, once it is issued; before, for those who work on it. */
@Order(11)
@org.springframework.stereotype.Component
class ReportSection implements MeetingSection {

    private final ReportService reports;
    private final ReportReviewService reviews;
    private final DocumentService documents;
    private final Moments moments;
    private final Actors actors;

    ReportSection(
            ReportService reports,
            ReportReviewService reviews,
            DocumentService documents,
            Moments moments,
            Actors actors) {
        this.reports = reports;
        this.reviews = reviews;
        this.documents = documents;
        this.moments = moments;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (meeting.status() == MeetingStatus.DRAFT) {
            return Optional.empty();
        }
        var issued = reports.issued(meeting.id());
        var works = worksOnIt(meeting);
        if (issued.isEmpty() && !works) {
            return Optional.empty();
        }
        var section = new PageSection(translate("report.title"));
        issued.forEach(report -> section.add(shown(report)));
        if (works) {
            section.add(new Paragraph(ReportNavigation.linkTo(meeting.id(), new Span(translate("report.open")))));
        }
        return Optional.of(section);
    }

    private boolean worksOnIt(MeetingDetails meeting) {
        var actor = actors.current();
        return actor.is(Role.SECRETARIAT)
                || actor.is(Role.CHAIR) && reviews.find(meeting.id()).isPresent();
    }

    private Div shown(ReportDetails report) {
        var symbol = Objects.requireNonNull(report.symbol());
        var words = translate(
                "report.issued.line",
                Map.of(
                        "symbol", Names.symbolInSentence(symbol),
                        "day",
                                moments.day(
                                        Objects.requireNonNull(report.issuedAt()),
                                        Reader.current().language())));
        var link = new Anchor(Symbol.parse(symbol).orElseThrow().address().substring(1), words);
        link.setRouterIgnore(true);
        return new Div(new Paragraph(link), pdfs(report));
    }

    private UnorderedList pdfs(ReportDetails report) {
        var list = new UnorderedList();
        list.addClassName("file-links");
        for (var language : Language.values()) {
            reports.pdf(report, language)
                    .flatMap(documents::find)
                    .ifPresent(document -> list.add(new ListItem(FileLinks.file(
                            document.address().substring(1),
                            translate("report.title"),
                            LanguageOfText.nameOf(language),
                            "PDF"))));
        }
        return list;
    }
}
