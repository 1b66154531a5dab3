package iscg.ui;

import com.vaadin.flow.component.button.Button;

/**
 * A button whose act is not begun twice: while it goes on, a second press finds the button disabled. However it ends, also by a fault,
 * the button can be pressed again.
 */
public class ActButton extends Button {

    public ActButton(String words, Runnable act) {
        super(words);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                act.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
