package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.NeedListItem;
import iscg.ui.ItemRow;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes needs as rows of lists, each with what matters to who reads that list. */
@Component
public class NeedRows {

    private final Bodies bodies;
    private final Moments moments;
    private final Clock clock;

    NeedRows(Bodies bodies, Moments moments, Clock clock) {
        this.bodies = bodies;
        this.moments = moments;
        this.clock = clock;
    }

    /** For its owner: when it was last saved. */
    ItemRow draft(DraftDetails draft) {
        var number = Objects.toString(draft.revises(), "");
        var row = new ItemRow(
                number,
                NeedNavigation.link(NeedNavigation.pathOf(draft.id()), title(draft.content())),
                NeedBadge.ofDraft());
        if (draft.revises() != null) {
            row.detail(translate("needs.draft.reply"));
        }
        return row.detail(sentence("needs.draft.saved", draft.savedAt()));
    }

    private static Span title(DraftContent content) {
        if (content.title().isBlank()) {
            return new Span(translate("needs.draft.untitled"));
        }
        return content.language() == null
                ? UserText.name(content.title())
                : UserText.markedLine(content.title(), content.language());
    }

    /** For whoever is in charge of it: whose it is, what it is about, and since when. */
    public ItemRow inCharge(NeedListItem need) {
        return forwarded(need).detail(sentence("needs.submitted", need.submittedAt()));
    }

    /** For its submitter: whose turn it is, and until when. */
    ItemRow mine(NeedListItem need) {
        var row = row(need);
        if (!need.status().isClosed()) {
            row.detail(translate(turnKey(need)));
        }
        addDue(row, need);
        return row.detail(sentence("needs.submitted", need.submittedAt()));
    }

    /** For everybody: whose it is, and what it is about. */
    ItemRow forwarded(NeedListItem need) {
        var row = row(need).detail(member(need)).detail(topic(need));
        addDue(row, need);
        return row;
    }

    private ItemRow row(NeedListItem need) {
        var link = NeedNavigation.linkTo(need.number(), UserText.markedLine(need.title(), need.language()));
        return new ItemRow(
                need.number().toString(), link, NeedBadge.of(need.status(), need.isOverdue(clock.instant())));
    }

    private static String turnKey(NeedListItem need) {
        return "needs.turn." + need.status().turn().name().toLowerCase(Locale.ROOT);
    }

    private void addDue(ItemRow row, NeedListItem need) {
        if (need.dueAt() != null) {
            row.detail(sentence(need.isOverdue(clock.instant()) ? "needs.overdue" : "needs.due", need.dueAt()));
        }
    }

    private Span member(NeedListItem need) {
        return UserText.name(bodies.member(need.member()).name(Reader.current().language()));
    }

    private static String topic(NeedListItem need) {
        return need.topic().name(Reader.current().language());
    }

    private String sentence(String key, Instant moment) {
        return translate(
                key, Map.of("moment", moments.day(moment, Reader.current().language())));
    }
}
