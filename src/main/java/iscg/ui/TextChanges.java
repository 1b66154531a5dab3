package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.language.Language;
import iscg.ui.TextDifference.Side;

/**
 * Two texts side by side, below each other on a phone: what was taken out is struck through on one side, what was added underlined on the
 * other, and both are said in words to those who hear the page.
 */
public class TextChanges extends Div {

    private final boolean same;

    /**
     * @param nameBefore what the earlier text is called, such as “Revision 1”
     * @param nameAfter what the later one is called
     */
    public TextChanges(
            String nameBefore,
            String before,
            Language languageBefore,
            String nameAfter,
            String after,
            Language languageAfter) {
        addClassName("text-changes");
        var difference = TextDifference.between(before, after, languageAfter);
        same = difference.isNone();
        if (same) {
            var unchanged = new Paragraph(translate("ui.changes.none"));
            unchanged.addClassName("quiet");
            add(unchanged);
        }
        var sides = new Div(
                side(nameBefore, languageBefore, difference, Side.BEFORE, "del", "ui.changes.removed"),
                side(nameAfter, languageAfter, difference, Side.AFTER, "ins", "ui.changes.added"));
        sides.addClassName("sides");
        add(sides);
    }

    private static Div side(
            String name, Language language, TextDifference difference, Side side, String mark, String key) {
        var text = new Div();
        text.addClassNames("user-text", "compared");
        text.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        difference.runs().forEach(run -> {
            if (run.side() == Side.BOTH) {
                text.add(new Text(UserText.clean(run.text())));
            } else if (run.side() == side) {
                text.add(marked(run.text(), mark, key));
            }
        });
        var heading = new H3(name);
        return new Div(heading, text);
    }

    private static Component marked(String text, String mark, String key) {
        var change = new HtmlContainer(mark) {};
        change.add(unseen(key + ".begin"), new Text(UserText.clean(text)), unseen(key + ".end"));
        return change;
    }

    /** In the reader's language, which need not be the text's. */
    private static Span unseen(String key) {
        var words = new Span(" " + translate(key) + " ");
        words.addClassName("unseen");
        var reader = Reader.current().language();
        words.getElement().setAttribute("lang", reader.tag()).setAttribute("dir", reader.direction());
        return words;
    }

    /** Whether nothing changed. */
    public boolean isSame() {
        return same;
    }
}
