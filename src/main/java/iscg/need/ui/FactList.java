package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.need.Sector;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Several values of one fact, each on a line of its own. */
class FactList extends UnorderedList {

    FactList(Stream<? extends Component> values) {
        addClassName("fact-list");
        getElement().setAttribute("role", "list");
        values.map(ListItem::new).forEach(this::add);
    }

    /** Sectors by their official names, in the official order. */
    static FactList ofSectors(Set<Sector> sectors) {
        return new FactList(sectors.stream().sorted().map(sector -> new Span(translate(sector.key()))));
    }

    /** Those of the known codes that are given, by their names and in their order. */
    static FactList ofCodes(Collection<String> given, Map<String, String> names) {
        return new FactList(names.entrySet().stream()
                .filter(known -> given.contains(known.getKey()))
                .map(known -> new Span(known.getValue())));
    }
}
