package iscg.need.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;

import com.vaadin.flow.component.UI;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.Test;

class UC001SubmitNeedTest extends ViewTest {

    @Test
    void tries() {
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        System.out.println(UI.getCurrent().getActiveViewLocation().getPath());
        System.out.println(com.vaadin.browserless.internal.PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()));
        open("needs/new");
        System.out.println(UI.getCurrent().getActiveViewLocation().getPath());
        System.out.println(com.vaadin.browserless.internal.PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()));
    }
}
