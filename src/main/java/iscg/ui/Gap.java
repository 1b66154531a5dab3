package iscg.ui;

import com.vaadin.flow.component.Text;
import iscg.language.Language;

/** What stands between two pieces of a line, the first of which ends with a mark: a space; in Chinese nothing, its marks bring it. */
public final class Gap extends Text {

    public Gap() {
        super(Reader.current().language() == Language.CHINESE ? "" : " ");
    }
}
