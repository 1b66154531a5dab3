package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import iscg.ui.Account;
import iscg.ui.Reader;
import iscg.ui.UserText;

/** Who is signed in and for whom they act, and the way out. Empty where nobody is. */
class AccountPanel extends Section {

    AccountPanel(Account account, SignOut signOut) {
        addClassName("account");
        setAriaLabel(translate("shell.account"));
        var holder = account.holder(Reader.current().language());
        setVisible(holder.isPresent());
        holder.ifPresent(person -> {
            var name = new Paragraph(UserText.name(person.name()));
            name.addClassName("account-name");
            var capacity = new Paragraph(UserText.name(person.capacity()));
            capacity.addClassName("account-capacity");
            var out = new NativeButton(translate("shell.sign-out"), click -> signOut.now());
            out.addClassName("link-button");
            add(name, capacity, out);
        });
    }
}
