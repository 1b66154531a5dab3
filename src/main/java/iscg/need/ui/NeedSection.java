package iscg.need.ui;

import com.vaadin.flow.component.Component;
import iscg.need.NeedDetails;
import java.util.Optional;

/**
 * A part that another room contributes to the page of a need, as a bean; such as the slips it was forwarded by. Sections
 * stand below the text in the order of {@link org.springframework.core.annotation.Order}.
 */
public interface NeedSection {

    /**
     * The part for this need and the person who is signed in; empty if it has nothing for them.
     *
     * @param page to be told when the person acted on the need, or somebody else was first
     */
    Optional<Component> of(NeedDetails need, NeedPage page);
}
