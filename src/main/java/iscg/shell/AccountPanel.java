package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import iscg.ui.Account;
import iscg.ui.InCapacity;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in, in which capacity they act on the page at hand, and the way out. Empty where nobody is. */
class AccountPanel extends Section {

    private final Account account;
    private final SignOut signOut;
    private final CapacitySwitch capacities;

    AccountPanel(Account account, SignOut signOut, CapacitySwitch capacities) {
        this.account = account;
        this.signOut = signOut;
        this.capacities = capacities;
        addClassName("account");
        setAriaLabel(translate("shell.account"));
    }

    /** Says in which capacity one acts on this page. */
    void update(@Nullable HasElement page) {
        removeAll();
        var holder = account.holder(Reader.current().language());
        setVisible(holder.isPresent());
        holder.ifPresent(person -> {
            var name = new Paragraph(UserText.name(person.name()));
            name.addClassName("account-name");
            capacities.show(person, page instanceof InCapacity narrower ? narrower.capacity() : Optional.empty());
            var out = new NativeButton(translate("shell.sign-out"), click -> signOut.now());
            out.addClassName("link-button");
            add(name, capacities, preferences(), out);
        });
    }

    /** That page is no view: the browser itself goes there. */
    private static Paragraph preferences() {
        var link = new Anchor("preferences", translate("preferences.title"));
        link.setRouterIgnore(true);
        link.addClassName("account-link");
        return new Paragraph(link);
    }
}
