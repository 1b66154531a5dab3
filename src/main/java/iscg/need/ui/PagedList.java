package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import iscg.need.NeedListItem;
import iscg.ui.ItemList;
import iscg.ui.ItemRow;
import iscg.ui.Pager;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.data.domain.Page;

/** One page of a list of needs, as the address asks for it, with the way to the others. Keeps none of the needs. */
class PagedList extends Div {

    /**
     * @param label what the list holds, for those who hear it
     * @param parameter the name under which the page stands in the address
     * @param fetch gives a page by its number, counted from 0
     * @param empty stands where there is nothing to list
     */
    PagedList(
            String label,
            Location here,
            String parameter,
            IntFunction<Page<NeedListItem>> fetch,
            Function<NeedListItem, ItemRow> row,
            Component empty) {
        var asked = Pager.pageIn(here.getQueryParameters(), parameter);
        var page = lastIfBeyond(fetch.apply(asked - 1), fetch);
        if (page.isEmpty()) {
            add(empty);
            return;
        }
        var list = new ItemList(label);
        page.map(row).forEach(list::add);
        var pager = new Pager(here, parameter, page.getNumber() + 1, page.getTotalPages());
        pager.setAriaLabel(translate("needs.pages", Map.of("list", label)));
        add(list, pager);
    }

    /** A list grows shorter as needs move on; who kept an address still finds its end. */
    private static Page<NeedListItem> lastIfBeyond(Page<NeedListItem> page, IntFunction<Page<NeedListItem>> fetch) {
        var pages = page.getTotalPages();
        return page.isEmpty() && pages > 0 ? fetch.apply(pages - 1) : page;
    }
}
