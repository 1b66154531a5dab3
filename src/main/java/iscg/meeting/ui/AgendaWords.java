package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.language.Moments;
import iscg.language.TimeSpans;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingDetails;
import iscg.meeting.SixTexts;
import iscg.need.NeedNumber;
import iscg.need.ui.NeedNavigation;
import iscg.symbol.Symbol;
import iscg.ui.Gap;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells what belongs to an item of an agenda: when, what for, who presents it, and what it refers to. */
@Component
public class AgendaWords {

    private final TimeSpans spans;

    AgendaWords(TimeSpans spans) {
        this.spans = spans;
    }

    /** Below the title of an item, on a line that folds. */
    public Div details(AgendaItem item, MeetingDetails meeting) {
        var details = new Div(new Span(translate(item.purpose().key())));
        details.addClassName("item-details");
        if (item.begins() != null) {
            details.addComponentAsFirst(new Span(translate(
                    "agenda.at",
                    Map.of(
                            "time",
                            ClockTime.write(Objects.requireNonNull(item.begins())),
                            "city",
                            spans.city(meeting.zone(), Reader.current().language())))));
        }
        if (item.session() != null) {
            details.addComponentAsFirst(new Span(translate("meeting.form.session", Map.of("number", item.session()))));
        }
        if (!item.presenter().isEmpty()) {
            var presenter = new Span(new Span(translate("agenda.presented-by")), new Gap());
            presenter.add(UserText.name(item.presenter()));
            details.add(presenter);
        }
        item.needs().forEach(number -> NeedNumber.parse(number).ifPresent(need -> details.add(needLink(need))));
        item.documents().forEach(one -> Symbol.parse(one).ifPresent(symbol -> details.add(documentLink(symbol))));
        return details;
    }

    private static Anchor needLink(NeedNumber number) {
        return NeedNavigation.linkTo(number, symbol(number.toString()));
    }

    /** Documents have plain pages, which the browser opens itself. */
    private static Anchor documentLink(Symbol document) {
        var link = new Anchor(document.address().substring(1), symbol(document.toString()));
        link.setRouterIgnore(true);
        return link;
    }

    private static Span symbol(String words) {
        var symbol = new Span(words);
        symbol.getElement().setAttribute("dir", "ltr");
        return symbol;
    }

    /** The title of an item, or that it has none yet. */
    public static Span title(SixTexts title) {
        return title.texts().isEmpty() ? new Span(translate("agenda.untitled")) : MeetingNames.line(title);
    }

    /** The same within one of the portal's sentences. */
    public static String inSentence(SixTexts title) {
        return title.texts().isEmpty()
                ? translate("agenda.untitled")
                : Names.inSentence(title.forReader(Reader.current().language()));
    }

    static String day(java.time.Instant moment, Moments moments) {
        return moments.day(moment, Reader.current().language());
    }
}
