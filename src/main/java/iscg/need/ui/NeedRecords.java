package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import iscg.need.DraftService;
import iscg.need.NeedDetails;
import iscg.need.NeedMovedOn;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.translation.ui.ReadableText;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a need on record in the order in which it grew: the text, what was asked back and waits for a reply, what other rooms add, the last word. */
@Component
class NeedRecords {

    private final NeedParts parts;
    private final NeedDocuments documents;
    private final NeedService needs;
    private final DraftService drafts;
    private final TriageDesk triageDesk;
    private final ObjectProvider<NeedSection> sections;

    NeedRecords(
            NeedParts parts,
            NeedDocuments documents,
            NeedService needs,
            DraftService drafts,
            TriageDesk triageDesk,
            ObjectProvider<NeedSection> sections) {
        this.parts = parts;
        this.documents = documents;
        this.needs = needs;
        this.drafts = drafts;
        this.triageDesk = triageDesk;
        this.sections = sections;
    }

    Div of(NeedDetails need, ReadableText text, NeedPage page) {
        var record = new Div(parts.facts(need, triageDesk.assignButton(need, page)), text.sections());
        documents.of(need).ifPresent(record::add);
        if (!need.questions().isEmpty()) {
            record.add(parts.questions(need));
        }
        if (need.status() == NeedStatus.ASKED_BACK && needs.isMine(need.number())) {
            record.add(replyPanel(need, page));
        }
        sections.orderedStream()
                .flatMap(section -> section.of(need, page).stream())
                .forEach(record::add);
        if (need.outcome() != null) {
            record.add(parts.outcome(need, need.outcome()));
        }
        return record;
    }

    private ActionPanel replyPanel(NeedDetails need, NeedPage page) {
        var reply = new ActButton(translate("need.reply.act"), () -> {
            try {
                var draft = drafts.reply(need.number()).id();
                UI.getCurrentOrThrow().navigate(NeedNavigation.pathOf(draft));
            } catch (NeedMovedOn somebodyWasFirst) {
                page.movedOn();
            }
        });
        return new ActionPanel().primary(reply);
    }
}
