package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.briefcase.BriefcaseService;
import iscg.briefcase.Chapter;
import iscg.briefcase.MeetingDocumentService;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingNavigation;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The documents of a meeting, item by item, and the way to take all of them along. */
@Order(12)
@org.springframework.stereotype.Component
class DocumentsSection implements MeetingSection {

    private final MeetingDocumentService documents;
    private final BriefcaseService briefcases;
    private final Moments moments;
    private final Actors actors;

    DocumentsSection(MeetingDocumentService documents, BriefcaseService briefcases, Moments moments, Actors actors) {
        this.documents = documents;
        this.briefcases = briefcases;
        this.moments = moments;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (meeting.status() == MeetingStatus.DRAFT) {
            return Optional.empty();
        }
        var chapters = documents.of(meeting.id());
        var section = new PageSection(translate("briefcase.title"));
        if (chapters.isEmpty()) {
            section.add(new Paragraph(translate("briefcase.none")));
        } else {
            section.add(briefcase(meeting, chapters));
            chapters.forEach(chapter -> section.add(new PaperTable(captionOf(chapter), chapter.papers(), moments)));
        }
        if (actors.current().is(Role.SECRETARIAT)) {
            section.add(new Paragraph(MeetingNavigation.link(
                    MeetingNavigation.pathOf(meeting.id()) + "/" + GiveDocumentsView.DOCUMENTS,
                    new Span(translate("briefcase.open")))));
        }
        return Optional.of(section);
    }

    static String captionOf(Chapter chapter) {
        var item = chapter.item();
        return item == null
                ? translate("briefcase.no-item")
                : translate(
                        "briefcase.chapter",
                        Map.of(
                                "place",
                                chapter.place(),
                                "title",
                                Names.inSentence(
                                        item.title().forReader(Reader.current().language()))));
    }

    private Div briefcase(MeetingDetails meeting, List<Chapter> chapters) {
        var address = MeetingNavigation.pathOf(meeting.id()) + "/documents.zip";
        var take = new Div(
                new Paragraph(file(address, translate("briefcase.all"))),
                new Paragraph(translate("briefcase.all.help")));
        take.addClassName("briefcase");
        briefcases
                .last(meeting.id(), Reader.current().language())
                .ifPresent(last -> take.add(updates(address, last, chapters)));
        return take;
    }

    private Paragraph updates(String address, Instant last, List<Chapter> chapters) {
        var reader = Reader.current();
        var count = chapters.stream()
                .flatMap(chapter -> chapter.papers().stream())
                .flatMap(paper -> paper.fileFor(reader.language()).stream())
                .filter(file -> file.addedAt().isAfter(last))
                .count();
        var words = translate(
                "briefcase.updates",
                Map.of("count", count, "moment", moments.inFull(last, reader.language(), reader.zone())));
        return count == 0 ? new Paragraph(words) : new Paragraph(file(address + "?since=" + last, words));
    }

    private static Anchor file(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
