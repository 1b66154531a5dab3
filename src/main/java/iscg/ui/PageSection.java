package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A part of a page with a heading of its own, by which it is found. */
public class PageSection extends Section {

    public PageSection(String heading, Component... content) {
        addClassName("page-section");
        var title = new H2(heading);
        title.setId("section-" + UUID.randomUUID());
        setAriaLabelledBy(title.getId().orElseThrow());
        add(title);
        add(content);
    }
}
