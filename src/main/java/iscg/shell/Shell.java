package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import iscg.ui.Account;
import iscg.ui.Announcer;
import iscg.ui.CapacityPlace;
import iscg.ui.MenuCount;
import iscg.ui.Notice;
import iscg.ui.Reader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every view stands in. Its landmarks and its order are those of the plain pages, so both look and sound the same.
 */
@Layout
@AnonymousAllowed
class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    /** Said in full, since a bare fragment would lead to the base of the site; and late, since a view may forward to another. */
    private static final String TO_CONTENT_OF_THIS_PAGE =
            "setTimeout(() => this.href = location.pathname + location.search + '#content')";

    private final MainNavigation navigation;
    private final AccountPanel account;
    private final LanguageSwitch languages = new LanguageSwitch();
    private final Anchor skipLink = new Anchor("", translate("shell.skip-link"));
    private final Div notices = new Div();
    private final Main main = new Main(notices);
    private @Nullable HasElement page;

    Shell(List<MenuCount> counts, Account account, List<CapacityPlace> places, SignOut signOut) {
        addClassName("site");
        navigation = new MainNavigation(counts);
        skipLink.addClassName("skip-link");
        skipLink.setRouterIgnore(true);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        this.account = new AccountPanel(account, signOut, new CapacitySwitch(places));
        var side = new SideMenu(navigation, this.account);
        var frame = new Div(side, main);
        frame.addClassNames("page-width", "frame");
        add(skipLink, new Masthead(languages), frame, new PageFooter(), new Announcer());
        if (account.holder(Reader.current().language()).isPresent()) {
            add(new SessionEnding());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page = content;
        main.getElement().appendChild(Objects.requireNonNull(content).getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeChild(Objects.requireNonNull(content).getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation();
        notices.removeAll();
        navigation.update(here);
        account.update(page);
        languages.update(here);
        skipLink.getElement().executeJs(TO_CONTENT_OF_THIS_PAGE);
        FocusAfterNavigation.moveWithin(main);
    }

    /** Tells of a fault without leaving the page, so that nothing typed is lost. */
    void tell(Notice notice) {
        notices.removeAll();
        notices.add(notice);
        notice.scrollIntoView();
    }
}
