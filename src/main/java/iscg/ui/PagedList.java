package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.data.domain.Page;

/**
 * One page of a list, as the address asks for it, with the way to the others. Keeps none of what it lists.
 *
 * @param <T> what is listed
 */
public class PagedList<T> extends Div {

    /**
     * @param label what the list holds, for those who hear it
     * @param parameter the name under which the page stands in the address
     * @param fetch gives a page by its number, counted from 0
     * @param empty stands where there is nothing to list
     */
    public PagedList(
            String label,
            Location here,
            String parameter,
            IntFunction<Page<T>> fetch,
            Function<T, ItemRow> row,
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
        pager.setAriaLabel(translate("ui.pager.of-list", Map.of("list", label)));
        add(list, pager);
    }

    /** A list grows shorter as things move on; who kept an address still finds its end. */
    private static <T> Page<T> lastIfBeyond(Page<T> page, IntFunction<Page<T>> fetch) {
        var pages = page.getTotalPages();
        return page.isEmpty() && pages > 0 ? fetch.apply(pages - 1) : page;
    }
}
