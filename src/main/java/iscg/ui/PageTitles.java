package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Titles of pages, each followed by the portal's name. A view states a key: {@code @PageTitle("needs.title")}. One whose title
 * depends on what it shows implements {@code HasDynamicTitle} and answers {@link #of}.
 */
@Component
public class PageTitles implements PageTitleGenerator {

    /** The title of a page that is called so. */
    public static String of(String page) {
        return translate("ui.page-title", Map.of("page", page));
    }

    @Override
    public String generatePageTitle(PageTitleContext view) {
        return view.value().isEmpty() ? translate("shell.portal") : of(translate(view.value()));
    }
}
