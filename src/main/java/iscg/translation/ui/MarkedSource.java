package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.language.Language;
import iscg.translation.Glossary.Term;
import iscg.translation.SegmentWork;
import iscg.ui.UserText;
import java.util.List;

/** A segment of the original with the terms of the glossary marked, and below it what they are called in the other language. */
class MarkedSource extends Div {

    MarkedSource(SegmentWork segment, Language from, Language into) {
        addClassName("marked-source");
        var text = new Paragraph();
        text.addClassName("user-text");
        text.getElement().setAttribute("lang", from.tag()).setAttribute("dir", from.direction());
        var source = segment.source();
        var at = 0;
        for (var term : segment.terms()) {
            text.add(new Text(source.substring(at, term.start())), mark(source.substring(term.start(), term.end())));
            at = term.end();
        }
        text.add(new Text(source.substring(at)));
        add(text);
        if (!segment.terms().isEmpty()) {
            add(terms(source, segment.terms(), from, into));
        }
    }

    private static HtmlContainer mark(String words) {
        var mark = new HtmlContainer("mark") {};
        mark.setText(words);
        return mark;
    }

    private static UnorderedList terms(String source, List<Term> terms, Language from, Language into) {
        var list = new UnorderedList();
        list.addClassName("terms");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", translate("translation.terms"));
        terms.stream()
                .map(term -> new Named(source.substring(term.start(), term.end()), term.official()))
                .distinct()
                .forEach(named -> list.add(new ListItem(
                        UserText.line(named.words(), from), new Text(": "), UserText.line(named.official(), into))));
        return list;
    }

    private record Named(String words, String official) {}
}
