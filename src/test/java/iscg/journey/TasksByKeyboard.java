package iscg.journey;

import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What people without a mouse come to do, each with a window of their own in each language, and what was done before they came. */
abstract class TasksByKeyboard {

    static Visitors visitors;
    static Beforehand beforehand;

    @BeforeAll
    static void come() {
        var portal = JourneyPortal.running();
        visitors = new Visitors(portal.address());
        beforehand = new Beforehand(portal);
    }

    @AfterAll
    static void leave() {
        visitors.close();
    }

    static Keyboard at(String account, Language language) {
        return Keyboard.of(visitors.of(account, language));
    }

    static String title(String what) {
        return what + " by keyboard " + UUID.randomUUID();
    }
}
