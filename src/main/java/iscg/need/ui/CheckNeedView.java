package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.document.ui.DocumentFindings;
import iscg.document.ui.LanguagesOfDocuments;
import iscg.filetype.DocumentRefused;
import iscg.need.DraftClosed;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftIncomplete;
import iscg.need.DraftService;
import iscg.need.NeedMovedOn;
import iscg.need.SubmissionService;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a delegate checks everything before it is sent, and who will receive it. */
@Route(NeedNavigation.NEW_NEED + "/:" + DraftDoor.PARAMETER + "/check")
@PageTitle("need.check.title")
@RolesAllowed("DELEGATE")
class CheckNeedView extends Div implements BeforeEnterObserver {

    private final DraftService drafts;
    private final SubmissionService submissions;
    private final DocumentService documents;
    private final DraftDoor door;
    private final FormChoices choices;
    private final Recipients recipients;
    private final Div notices = new Div();
    private int checked;

    CheckNeedView(
            DraftService drafts,
            SubmissionService submissions,
            DocumentService documents,
            DraftDoor door,
            FormChoices choices,
            Recipients recipients) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.documents = documents;
        this.door = door;
        this.choices = choices;
        this.recipients = recipients;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        door.open(event, this::add).ifPresent(draft -> {
            if (draft.problems().isEmpty()) {
                show(draft);
            } else {
                event.forwardTo(NeedNavigation.pathOf(draft.id()));
            }
        });
    }

    private void show(DraftDetails draft) {
        checked = draft.content().hashCode();
        removeAll();
        var reply = draft.revises() != null;
        var heading = new PageHeading(translate("need.check.title"))
                .lead(translate(reply ? "need.check.lead.reply" : "need.check.lead"));
        var attached = documents.details(draft.content().documents());
        add(
                heading,
                notices,
                new DraftSummary(draft, choices, withLanguages(draft, attached)),
                new DocumentFindings(attached, documents),
                recipients.of(draft),
                acts(draft.id()));
    }

    private Optional<Component> withLanguages(DraftDetails draft, List<DocumentDetails> attached) {
        var ofText = Objects.requireNonNull(draft.content().language());
        return attached.isEmpty()
                ? Optional.empty()
                : Optional.of(new LanguagesOfDocuments(attached, ofText, documents));
    }

    /** Only what was checked is sent; what another device changed since is shown first. */
    private boolean isAsChecked(DraftId id) {
        var changed = drafts.find(id).filter(draft -> draft.content().hashCode() != checked);
        changed.ifPresent(draft -> {
            show(draft);
            notices.removeAll();
            notices.add(Notice.warning(translate("need.check.changed.heading"), translate("need.check.changed.text")));
        });
        return changed.isEmpty();
    }

    private ActionPanel acts(DraftId draft) {
        var send = new ActButton(translate("need.check.send"), () -> send(draft));
        return new ActionPanel().primary(send).secondary(backTo(draft));
    }

    private static Anchor backTo(DraftId draft) {
        return NeedNavigation.link(NeedNavigation.pathOf(draft), new Span(translate("need.check.back")));
    }

    private void send(DraftId draft) {
        try {
            if (isAsChecked(draft)) {
                var number = submissions.send(draft);
                Receipt.holdFor(number);
                NeedNavigation.open(number);
            }
        } catch (DraftIncomplete changedElsewhere) {
            UI.getCurrentOrThrow().navigate(NeedNavigation.pathOf(draft));
        } catch (DraftClosed discardedElsewhere) {
            notices.add(ClosedDraft.notice(discardedElsewhere));
        } catch (DocumentRefused notStored) {
            notices.add(Notice.warning(translate("need.not-stored.heading"), translate("need.not-stored.text")));
        } catch (NeedMovedOn answeredMeanwhile) {
            notices.add(Notice.warning(
                    translate("need.reply.late.heading"),
                    new Span(translate("need.reply.late.text")),
                    NeedNavigation.linkTo(
                            answeredMeanwhile.number(),
                            new Span(answeredMeanwhile.number().toString()))));
        }
    }
}
