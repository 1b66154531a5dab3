package iscg.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import iscg.identity.Actor;
import iscg.identity.Player;
import iscg.language.Language;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test of pages without a browser: somebody signs in, opens addresses, and finds things by the English words on them. Each
 * opening stands for a page loaded anew.
 */
@PortalTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Stage stage;

    /** Signs somebody in; whatever page was open belongs to the past. */
    protected Actor signIn(Player player) {
        var actor = stage.enter(player);
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        return actor;
    }

    /** Opens an address, such as {@code needs/new}. */
    protected void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
