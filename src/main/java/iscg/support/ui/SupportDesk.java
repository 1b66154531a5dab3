package iscg.support.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.Sending;
import iscg.need.ui.NeedPage;
import iscg.need.ui.TriageText;
import iscg.need.ui.WhoReceives;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.support.SupportDetails;
import iscg.support.SupportService;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.MomentText;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Lays out statements of members, and what a delegate makes one with. */
@Component
class SupportDesk {

    private final SupportService supports;
    private final WrittenTexts texts;
    private final ReadableTexts readable;
    private final WhoReceives whoReceives;
    private final Actors actors;
    private final Moments moments;

    SupportDesk(
            SupportService supports,
            WrittenTexts texts,
            ReadableTexts readable,
            WhoReceives whoReceives,
            Actors actors,
            Moments moments) {
        this.supports = supports;
        this.texts = texts;
        this.readable = readable;
        this.whoReceives = whoReceives;
        this.actors = actors;
        this.moments = moments;
    }

    /** Who says so, why, and since when. */
    Article statement(SupportDetails stated) {
        var member = stated.member();
        var kind = new Span(translate(member.kind().key()));
        kind.addClassName("quiet");
        var heading = new H3(UserText.name(member.name(Reader.current().language())), new Text(" "), kind);
        var statement = new Article(heading);
        if (stated.sentence() != null && stated.language() != null) {
            statement.add(readable.words(stated.place(), stated.edition(), stated.sentence(), stated.language()));
        }
        if (stated.cameWith() != null) {
            statement.add(new Paragraph(translate("support.came-with", Map.of("number", stated.cameWith()))));
        }
        statement.add(MomentText.inFull(stated.statedAt(), moments));
        statement.addClassName("exchange");
        return statement;
    }

    /** Where the delegate states it for their member or, if that is done, words it anew or takes it back. */
    Div form(NeedDetails need, List<SupportDetails> stated, NeedPage page) {
        var own = stated.stream()
                .filter(one -> one.member().code().equals(actors.current().member()))
                .findFirst();
        var key = own.isEmpty() ? "support.state" : "support.change";
        var text = texts.read("need:" + need.number() + ":support", key).atMost(SupportDetails.LONGEST_SENTENCE);
        own.ifPresent(one -> beginWith(one, text));
        var act = WrittenAct.ordinary(key, text, words -> state(need, words, page));
        if (own.isEmpty()) {
            act.reaches(whoReceives.folded(Sending.Act.SUPPORT, need));
        }
        act.offer(true);
        var form = new Div(act);
        own.map(one -> withdrawal(need, page)).ifPresent(form::add);
        form.addClassName("support-form");
        return form;
    }

    private static void beginWith(SupportDetails own, TriageText text) {
        Optional.ofNullable(own.sentence()).ifPresent(text::beginWith);
    }

    private void state(NeedDetails need, TriageText words, NeedPage page) {
        try {
            page.act(translate("support.stated"), () -> {
                supports.state(need.number(), words.text(), words.language());
                words.sent();
            });
        } catch (DataIntegrityViolationException colleagueWasFirst) {
            page.movedOn();
        }
    }

    private ActionPanel withdrawal(NeedDetails need, NeedPage page) {
        return new ActionPanel()
                .secondary(new ActButton(
                        translate("support.withdraw"),
                        () -> page.act(translate("support.withdrawn"), () -> supports.withdraw(need.number()))));
    }
}
