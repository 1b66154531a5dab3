package iscg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleTest {

    @Autowired
    Stage stage;

    @Autowired
    People people;

    @Test
    void knowsADelegateByWhatTheProviderSays() {
        var actor = stage.enter(Player.DELEGATE_OF_EGYPT.with("locale", "ar-EG"));
        assertThat(actor.member()).isEqualTo("EG");
        assertThat(actor.roles()).containsExactly(Role.DELEGATE);
        assertThat(actor.claimedLanguage()).isEqualTo(Language.ARABIC);
    }
}
