package iscg.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says to screen readers, when they pause, what others see happen. The shell holds one for every page. */
public class Announcer extends Span {

    private static final String NO_BREAK_SPACE = "\u00A0";

    public Announcer() {
        addClassName("unseen");
        getElement().setAttribute("role", "status");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), Announcer.class, this));
    }

    /** Says a sentence. Without effect where no shell is shown. */
    public static void say(String sentence) {
        Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), Announcer.class))
                .ifPresent(announcer -> announcer.announce(sentence));
    }

    /** The same sentence twice is a change of text only by the space behind it, and only a change is spoken. */
    private void announce(String sentence) {
        setText(sentence.equals(getText()) ? sentence + NO_BREAK_SPACE : sentence);
    }
}
