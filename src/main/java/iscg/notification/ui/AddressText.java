package iscg.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;

/** E-mail addresses among other words. */
final class AddressText {

    private AddressText() {}

    /** Words with an address, which breaks behind its sign where it is longer than the line of a phone. */
    static Component[] breakable(String words) {
        var behind = words.indexOf('@') + 1;
        return new Component[] {
            new Text(words.substring(0, behind)), new HtmlComponent("wbr"), new Text(words.substring(behind))
        };
    }
}
