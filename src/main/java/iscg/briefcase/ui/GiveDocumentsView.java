package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.briefcase.MeetingDocument;
import iscg.briefcase.MeetingDocumentService;
import iscg.document.DocumentService;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.SixTexts;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.symbol.DocumentVersion;
import iscg.symbol.FileSymbol;
import iscg.symbol.SymbolRefused;
import iscg.symbol.ui.AdditionForm;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Announcer;
import iscg.ui.ErrorSummary;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the secretariat gives documents to a meeting, adds languages and versions to them, and allocates them to items. */
@Route("meetings/:meeting/" + GiveDocumentsView.DOCUMENTS)
@PageTitle("briefcase.manage")
@RolesAllowed("SECRETARIAT")
class GiveDocumentsView extends Div implements BeforeEnterObserver {

    static final String DOCUMENTS = "documents";

    private final MeetingDocumentService service;
    private final MeetingService meetings;
    private final AgendaPreparationService agendas;
    private final DocumentService documents;
    private final NoticePlace notices = new NoticePlace();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div additions = new Div();
    private final Div allocation = new Div();
    private final AdditionForm addition;
    private final TextField additionTitle = FileFields.titleField();
    private List<AgendaItem> items = List.of();

    GiveDocumentsView(
            MeetingDocumentService service,
            MeetingService meetings,
            AgendaPreparationService agendas,
            DocumentService documents) {
        this.service = service;
        this.meetings = meetings;
        this.agendas = agendas;
        this.documents = documents;
        addition = new AdditionForm(documents);
        addition.with(additionTitle);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = MeetingNavigation.meetingIn(event)
                .flatMap(meetings::find)
                .filter(details -> details.status() != MeetingStatus.DRAFT)
                .orElseThrow(NotFoundException::new);
        items = agendas.agenda(meeting.id()).items();
        removeAll();
        notices.removeAll();
        add(
                new PageHeading(translate("briefcase.manage"))
                        .lead(MeetingNavigation.linkTo(meeting.id(), MeetingNames.title(meeting)))
                        .lead(translate("briefcase.manage.lead")),
                notices,
                errors,
                newDocument(meeting),
                additions,
                allocation);
        fillAdditions(meeting.id());
        refresh(meeting.id());
    }

    private PageSection newDocument(MeetingDetails meeting) {
        var fields = new FileFields(documents, items);
        var give = new ActButton(translate("briefcase.give"), () -> {
            act(fields::problems, () -> fields.give(meeting.id(), service), fields::given);
            refresh(meeting.id());
        });
        return new PageSection(translate("briefcase.new"), fields, new ActionPanel().primary(give));
    }

    private void fillAdditions(MeetingId meeting) {
        var add = new ActButton(translate("need.add.act"), () -> {
            act(this::additionProblems, () -> addTo(meeting), () -> {
                addition.added();
                additionTitle.clear();
            });
            refresh(meeting);
        });
        additions.removeAll();
        additions.add(new PageSection(translate("briefcase.add"), addition, new ActionPanel().secondary(add)));
    }

    private List<ErrorSummary.Problem> additionProblems() {
        return Stream.concat(addition.problems().stream(), FileFields.problemOf(additionTitle).stream())
                .toList();
    }

    private FileSymbol addTo(MeetingId meeting) {
        return service.add(
                meeting,
                addition.addition(),
                addition.to(),
                additionTitle.getValue(),
                addition.language(),
                addition.file());
    }

    /** Shows what there is now; what is being filled in stays. */
    private void refresh(MeetingId meeting) {
        var all = service.all(meeting);
        addition.offer(all.stream().flatMap(GiveDocumentsView::versions).toList());
        additions.setVisible(!all.isEmpty());
        allocation.removeAll();
        if (!all.isEmpty()) {
            allocation.add(new PageSection(
                    translate("briefcase.allocate"),
                    new ItemTable(all, items, (document, item) -> allocate(meeting, document, item))));
            var titles =
                    new PageSection(translate("briefcase.titles"), new Paragraph(translate("briefcase.titles.lead")));
            all.forEach(
                    document -> titles.add(new TitleFields(document, entered -> title(meeting, document, entered))));
            allocation.add(titles);
        }
    }

    private static Stream<DocumentVersion> versions(MeetingDocument document) {
        return document.versions().stream();
    }

    private void allocate(MeetingId meeting, MeetingDocument document, @Nullable Integer item) {
        service.allocate(meeting, document.base(), item);
        Announcer.say(translate(
                "briefcase.allocated",
                Map.of("symbol", Names.symbolInSentence(document.base().toString()))));
    }

    private void title(MeetingId meeting, MeetingDocument document, SixTexts titles) {
        service.title(meeting, document.base(), titles);
        notices.tell(Notice.success(translate(
                "briefcase.titles.saved",
                Map.of("symbol", Names.symbolInSentence(document.base().toString())))));
    }

    private void act(
            SerializableSupplier<List<ErrorSummary.Problem>> problems,
            SerializableSupplier<FileSymbol> step,
            Runnable done) {
        notices.removeAll();
        var found = problems.get();
        errors.show(found);
        if (!found.isEmpty()) {
            return;
        }
        try {
            notices.tell(added(step.get()));
            done.run();
        } catch (SymbolRefused somebodyWasFirst) {
            notices.tell(Notice.warning(
                    translate("need.add.refused"),
                    translate(somebodyWasFirst.reason().key())));
        }
    }

    private static Notice added(FileSymbol symbol) {
        var link = new Anchor(symbol.address(), symbol.toString());
        link.setRouterIgnore(true);
        link.addClassName("number");
        link.getElement().setAttribute("dir", "ltr");
        return Notice.success(
                translate("need.add.done", Map.of("symbol", Names.symbolInSentence(symbol.toString()))),
                new Paragraph(link));
    }
}
