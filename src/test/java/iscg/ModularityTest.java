package iscg;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each room uses only what its door allows; see the {@code package-info} of each. */
class ModularityTest {

    @Test
    void everyRoomUsesOnlyTheRoomsBelowIt() {
        ApplicationModules.of(IscgPortal.class).verify();
    }
}
