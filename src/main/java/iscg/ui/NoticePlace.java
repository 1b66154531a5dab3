package iscg.ui;

import com.vaadin.flow.component.html.Div;

/** Where a page tells what came of the last act: one notice, to which eye and keyboard are brought. */
public class NoticePlace extends Div {

    /** In place of what was told before. */
    public void tell(Notice notice) {
        removeAll();
        add(notice);
        notice.takeFocus();
    }
}
