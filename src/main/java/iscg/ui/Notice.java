package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.UUID;

/** Tells the person on the page itself what happened and what to do, such as after sending. It stays until the page changes. */
public class Notice extends Div {

    private Notice(Kind kind, String heading, Component... content) {
        addClassNames("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", kind == Kind.WARNING ? "alert" : "status");
        var words = new H2(heading);
        words.setId("notice-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", words.getId().orElseThrow()); // heard where the notice takes focus
        add(words);
        add(content);
    }

    /** What is good to know. */
    public static Notice information(String heading, String sentence) {
        return information(heading, new Paragraph(sentence));
    }

    public static Notice information(String heading, Component... content) {
        return new Notice(Kind.INFORMATION, heading, content);
    }

    /** What the person asked for is done. */
    public static Notice success(String heading, String sentence) {
        return success(heading, new Paragraph(sentence));
    }

    public static Notice success(String heading, Component... content) {
        return new Notice(Kind.SUCCESS, heading, content);
    }

    /** What the person should see to before going on. */
    public static Notice warning(String heading, String sentence) {
        return warning(heading, new Paragraph(sentence));
    }

    public static Notice warning(String heading, Component... content) {
        return new Notice(Kind.WARNING, heading, content);
    }

    /** Brings eye and keyboard here, where what the person acted with may be gone from the page. */
    public void takeFocus() {
        getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private enum Kind {
        INFORMATION,
        SUCCESS,
        WARNING
    }
}
