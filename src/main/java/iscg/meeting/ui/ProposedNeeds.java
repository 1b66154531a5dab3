package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.deadline.Fate;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.ProposedNeed;
import iscg.need.NeedListItem;
import iscg.need.ui.NeedNavigation;
import iscg.need.ui.NeedTitles;
import iscg.ui.Announcer;
import iscg.ui.DataTable;
import iscg.ui.Keyboard;
import iscg.ui.Names;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;

/** Needs that could stand on the agenda, by topic and by when they are due. */
class ProposedNeeds extends PageSection {

    private final AgendaPreparationService preparation;
    private final MeetingId meeting;
    private final AgendaKeeper keeper;
    private final NeedTitles titles;
    private final Runnable added;

    /** @param added to be told when a need was put on the agenda */
    ProposedNeeds(
            AgendaPreparationService preparation,
            MeetingId meeting,
            AgendaKeeper keeper,
            NeedTitles titles,
            Runnable added) {
        super(translate("agenda.proposed"));
        this.preparation = preparation;
        this.meeting = meeting;
        this.keeper = keeper;
        this.titles = titles;
        this.added = added;
        addClassName("proposed-needs");
        getElement().setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        var proposed = preparation.proposed(meeting);
        if (proposed.isEmpty()) {
            add(new Paragraph(translate("agenda.proposed.none")));
            return;
        }
        var shown =
                titles
                        .inReadersLanguage(new PageImpl<>(
                                proposed.stream().map(ProposedNeed::need).toList()))
                        .stream()
                        .collect(toMap(NeedListItem::number, need -> need));
        add(new DataTable<ProposedNeed>(translate("agenda.proposed"))
                .column(
                        translate("agenda.proposed.need"),
                        one -> title(Objects.requireNonNull(shown.get(one.need().number()))))
                .column(
                        translate("agenda.proposed.topic"),
                        one -> new Span(one.need().topic().name(Reader.current().language())))
                .column(translate("agenda.proposed.fate"), one -> new Span(fate(one.fate())))
                .column(translate("agenda.proposed.act"), this::button)
                .rows(proposed));
    }

    private static Span title(NeedListItem need) {
        var number = new Span(need.number().toString());
        number.getElement().setAttribute("dir", "ltr");
        var title = UserText.markedLine(need.title(), need.language());
        return new Span(number, new Span(" "), NeedNavigation.linkTo(need.number(), title));
    }

    private static String fate(@Nullable Fate fate) {
        return translate("agenda.fate."
                + (fate == null
                        ? "unknown"
                        : fate.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private Button button(ProposedNeed one) {
        var number = one.need().number().toString();
        var button = new Button(translate("agenda.proposed.add"), click -> {
            keeper.keep(agenda ->
                    agenda.withNeed(number, one.need().title(), one.need().language()));
            show();
            added.run();
            Announcer.say(translate("agenda.proposed.added", Map.of("number", Names.symbolInSentence(number))));
            Keyboard.bringTo(this); // its button goes with the need
        });
        button.setAriaLabel(translate("agenda.proposed.add-need", Map.of("number", Names.symbolInSentence(number))));
        return button;
    }
}
