package iscg.need.ui;

import com.vaadin.flow.component.Component;
import iscg.need.Sending;

/**
 * Shows before something is sent exactly whom it will reach, at which address, and what each will read. A room above offers it as a
 * bean, since it is above that people are told.
 */
public interface WhoReceives {

    Component of(Sending sending);
}
