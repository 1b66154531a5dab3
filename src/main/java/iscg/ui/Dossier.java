package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A page in two columns: the thing itself, and beside it what happened to it; on a narrow screen one below the other. */
public class Dossier extends Div {

    public Dossier(Component thing, Component side) {
        addClassName("dossier");
        side.addClassName("dossier-side");
        add(thing, side);
    }
}
