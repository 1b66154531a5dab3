package iscg.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pressed twice happens once; what failed can be tried again. */
class ActButtonTest {

    private final List<Boolean> enabledWhileItActs = new ArrayList<>();

    @Test
    void isDisabledOnlyWhileItsActGoesOn() {
        var button = new ActButton[1];
        button[0] = new ActButton("Send", () -> enabledWhileItActs.add(button[0].isEnabled()));
        button[0].click();
        assertThat(enabledWhileItActs).containsExactly(false);
        assertThat(button[0].isEnabled()).isTrue();
    }

    @Test
    void canBePressedAgainWhenItsActFailed() {
        var button = new ActButton("Send", () -> {
            throw new IllegalStateException("The database is away");
        });
        assertThatThrownBy(button::click).hasMessage("The database is away");
        assertThat(button.isEnabled()).isTrue();
    }
}
