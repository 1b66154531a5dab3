package iscg.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import iscg.language.Moments;
import java.time.Instant;

/** A moment as people read it, with the same moment for machines. */
@Tag("time")
public class MomentText extends HtmlContainer {

    private MomentText(Instant moment, String words) {
        addClassName("moment");
        getElement().setAttribute("datetime", Moments.stamp(moment));
        setText(words);
    }

    /** In Geneva's time and the reader's: for deadlines and for what happened. */
    public static MomentText inFull(Instant moment, Moments moments) {
        var reader = Reader.current();
        return new MomentText(moment, moments.inFull(moment, reader.language(), reader.zone()));
    }

    /** The day alone, as in Geneva: for lists, where the hour says little. */
    public static MomentText day(Instant moment, Moments moments) {
        var day = new MomentText(moment, moments.day(moment, Reader.current().language()));
        day.addClassName("day");
        return day;
    }
}
