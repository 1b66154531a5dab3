package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import iscg.disposition.ActionService;
import iscg.disposition.ActionState;
import iscg.disposition.Completion;
import iscg.disposition.DispositionDetails;
import iscg.disposition.RecipientNames;
import iscg.identity.Actors;
import iscg.identity.People;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.ui.MeetingPage;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.ActionPanel;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lays out actions: how far each is, and the way to say that one is done. */
@org.springframework.stereotype.Component
class ActionPanels {

    private final ActionService actions;
    private final RecipientNames names;
    private final WrittenTexts texts;
    private final ReadableTexts readable;
    private final People people;
    private final Moments moments;
    private final Actors actors;

    ActionPanels(
            ActionService actions,
            RecipientNames names,
            WrittenTexts texts,
            ReadableTexts readable,
            People people,
            Moments moments,
            Actors actors) {
        this.actions = actions;
        this.names = names;
        this.texts = texts;
        this.readable = readable;
        this.people = people;
        this.moments = moments;
        this.actors = actors;
    }

    DataTable<DispositionDetails> table(List<DispositionDetails> all) {
        return new DataTable<DispositionDetails>(translate("disposition.actions"))
                .column(
                        translate("disposition.action"),
                        action -> DispositionText.text(action.content().text()))
                .column(translate("disposition.form.to"), action -> UserText.name(to(action)))
                .column(
                        translate("disposition.due"),
                        action -> MomentText.day(
                                Moments.endOf(
                                        Objects.requireNonNull(action.content().due())),
                                moments))
                .column(translate("procedure.state"), this::state)
                .rows(all);
    }

    private String to(DispositionDetails action) {
        return names.of(action.content().to(), Reader.current().language());
    }

    private Div state(DispositionDetails action) {
        var state = new Div(ActionBadge.of(Objects.requireNonNull(action.action())));
        var completion = action.completion();
        if (completion != null) {
            var note = readable.words(
                    TextPlace.ofCompletion(action.id()),
                    action.completions(),
                    completion.note(),
                    completion.language());
            state.add(note, new Div(new Span(said(completion))));
        }
        return state;
    }

    /** By whom and when it was reported as done; where nobody knows by whom, the day alone. */
    private String said(Completion completion) {
        var day = moments.day(completion.at(), Reader.current().language());
        return Optional.ofNullable(completion.person())
                .flatMap(people::find)
                .map(one -> translate("disposition.done-by", Map.of("name", Names.inSentence(one.name()), "day", day)))
                .orElse(day);
    }

    /** The way to say that it is done, or to do after all; empty for whom it is none of their business. */
    Optional<Component> acts(DispositionDetails action, MeetingPage page) {
        if (action.action() == ActionState.DONE) {
            return actors.current().is(Role.SECRETARIAT) ? Optional.of(reopening(action, page)) : Optional.empty();
        }
        return actions.mayReport(action) ? Optional.of(reporting(action, page)) : Optional.empty();
    }

    private Component reopening(DispositionDetails action, MeetingPage page) {
        var button = new Button(
                translate("disposition.reopen", Map.of("action", words(action))),
                click -> page.act(translate("disposition.reopened"), () -> actions.reopen(action.id())));
        return new ActionPanel().secondary(button);
    }

    private Component reporting(DispositionDetails action, MeetingPage page) {
        var note = texts.read("disposition:" + action.id() + ":done", "disposition.done")
                .atMost(Completion.LONGEST_NOTE);
        var act = WrittenAct.ordinary("disposition.done", note, said -> {
            page.act(
                    translate("disposition.done.told"),
                    () -> actions.done(action.id(), said.text().strip(), said.language()));
            said.sent();
        });
        act.offer(true);
        var folded =
                new NativeDetails(new Span(translate("disposition.report-done", Map.of("action", words(action)))), act);
        folded.addClassName("more");
        return folded;
    }

    private static String words(DispositionDetails action) {
        return Names.inSentence(
                action.content().text().forReader(Reader.current().language()));
    }
}
