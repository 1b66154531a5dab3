package iscg.registration;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.delegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ParticipantsFileTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Stage stage;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    RegistrationService registrations;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
        stage.as(FOCAL_POINT_OF_KENYA, () -> registrations.register(meeting, Attendance.REMOTE));
        var hostile = delegate("=cmd()", "FR").with("roles", List.of("focal-point"));
        stage.as(hostile, () -> registrations.register(meeting, Attendance.ON_SITE));
    }

    @Test
    void isInTheReadersLanguageAndOrderAndHoldsNoFormula() throws Exception {
        assertThat(file(SECRETARY, Language.RUSSIAN).getContentAsString().lines())
                .containsExactly(
                        "\uFEFF\"Член Союза\",\"Категория членства\",\"Имя\",\"Участие\"",
                        "\"Кения\",\"Государство-Член\",\"Joseph Otieno\",\"Дистанционно\"",
                        "\"Франция\",\"Государство-Член\",\" =cmd()\",\"На месте\"");
    }

    @Test
    void isNotThereForWhoeverDoesNotTakePart() {
        assertThat(file(DELEGATE_OF_EGYPT, Language.ENGLISH).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse file(Player player, Language language) {
        return stage.as(
                player,
                () -> webAppContextSetup(portal)
                        .build()
                        .perform(get(meeting.address() + "/participants.csv").locale(language.locale()))
                        .andReturn()
                        .getResponse());
    }
}
