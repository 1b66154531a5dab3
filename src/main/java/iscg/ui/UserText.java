package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.language.Language;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text that people wrote. It carries its own language and direction, keeps its paragraphs and lines, is never taken for
 * HTML, and cannot disturb the direction of what stands around it.
 */
public class UserText extends Div {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R\\s*");

    /** Overrides make letters lie about their order, as in a name that ends in “fdp.exe”; no honest text needs them. */
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202D\\u202E]");

    /** A text of several paragraphs. */
    public UserText(String text, Language language) {
        addClassName("user-text");
        markLanguage(this, language);
        PARAGRAPH_END.splitAsStream(clean(text).strip()).map(Paragraph::new).forEach(this::add);
    }

    /** A text of one line, such as a title. */
    public static Span line(String text, Language language) {
        var line = new Span(clean(text));
        markLanguage(line, language);
        return line;
    }

    /** As {@link #line}, followed by the name of its language where the reader's is another. */
    public static Span markedLine(String text, Language language) {
        var line = new Span(line(text, language));
        if (language != Reader.current().language()) {
            var mark = new Span(translate("ui.user-text.original", Map.of("language", language.tag())));
            mark.addClassName("original");
            line.add(new Text(" "), mark);
        }
        return line;
    }

    /** A name whose language nobody stated, such as a person's or a file's. */
    public static Span name(String name) {
        var line = new Span(clean(name));
        line.getElement().setAttribute("dir", "auto");
        line.addClassName("name");
        return line;
    }

    static String clean(String text) {
        return OVERRIDES.matcher(text).replaceAll("");
    }

    private static void markLanguage(HasElement component, Language language) {
        component.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    }
}
