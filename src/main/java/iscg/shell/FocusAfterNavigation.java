package iscg.shell;

import com.vaadin.flow.component.html.Main;

/**
 * Where the keyboard goes when the page has changed without loading. To the heading, so that a screen reader says where one
 * is; but whoever narrows a list by a chip stays at that chip. After a true load the browser knows best.
 */
final class FocusAfterNavigation {

    private static final String MOVE = """
            const main = this;
            document.getElementById('menu')?.matches(':popover-open') && document.getElementById('menu').hidePopover();
            if (!main.knowsWhatWasFollowed) {
                main.knowsWhatWasFollowed = true;
                main.addEventListener('click', click => {
                    main.followed = click.target.closest('.filter-chips')?.getAttribute('aria-label');
                }, true);
                return;
            }
            const chip = main.followed
                && main.querySelector(`.filter-chips[aria-label="${CSS.escape(main.followed)}"] [aria-current]`);
            main.followed = undefined;
            (chip || main.querySelector('h1[tabindex]') || main).focus();
            if (!chip) {
                window.scrollTo(0, 0);
            }
            """;

    private FocusAfterNavigation() {}

    static void moveWithin(Main main) {
        main.getElement().executeJs(MOVE);
    }
}
