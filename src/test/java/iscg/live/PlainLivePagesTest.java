package iscg.live;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import iscg.disposition.DispositionPreparationService;
import iscg.disposition.Recipient;
import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.registration.Attendance;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class PlainLivePagesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    Stage stage;

    @Autowired
    MeetingsInSession meetings;

    @Autowired
    ConductService conduct;

    @Autowired
    DispositionPreparationService decisions;

    private MeetingId meeting;

    @BeforeEach
    void openAMeeting() {
        meeting = meetings.inSession();
        meetings.takesPart(DELEGATE_OF_KENYA, meeting, Attendance.ON_SITE);
    }

    @Test
    void showsTheSameWithoutAScript() throws Exception {
        assertThat(page(Language.ENGLISH).text())
                .contains("Item 1 of 3: Opening")
                .contains("Has the floor: nobody at the moment")
                .contains("You are not on the list of speakers.");
        assertThat(page(Language.ENGLISH).select("script")).isEmpty();
        assertThat(page(Language.ARABIC).text()).contains("البند 1 من 3:");
    }

    @Test
    void showsWhatWasDecided() throws Exception {
        stage.as(SECRETARY, () -> {
            var id = decisions.begin(meeting, 2);
            decisions.edit(
                    id,
                    now -> now.worded(Language.ENGLISH, "The Group agreed.")
                            .to(Recipient.body("TSAG"))
                            .dueOn(LocalDate.of(2027, 6, 30)));
            decisions.publish(id);
        });
        assertThat(page(Language.ENGLISH).select(".disposition").text())
                .contains("The Group agreed.")
                .contains("Telecommunication Standardization Advisory Group (TSAG)")
                .contains("30 June 2027");
    }

    @Test
    void stillStandsUntilItsReaderWantsItToRefresh() throws Exception {
        assertThat(answer(get(plain())).getHeader("Refresh")).isNull();
        assertThat(answer(get(plain()).param("again", "true")).getHeader("Refresh"))
                .isEqualTo("30");
    }

    @Test
    void takesARequestForTheFloorAndTakesItBack() throws Exception {
        assertThat(send("ask").getStatus()).isEqualTo(302);
        assertThat(page(Language.ENGLISH).text())
                .contains("place 1 of 1")
                .contains("Wanjiru Kamau Kenya (you) On site");
        send("withdraw");
        assertThat(page(Language.ENGLISH).text()).contains("You are not on the list of speakers.");
    }

    @Test
    void saysThatTheListWasClosedMeanwhile() throws Exception {
        stage.as(SECRETARY, () -> conduct.closeList(meeting));
        var back = send("ask").getRedirectedUrl();
        assertThat(Jsoup.parse(answer(get(back)).getContentAsString()).text())
                .contains("The meeting has moved on")
                .contains("You can still raise a point of order.");
    }

    @Test
    void takesNothingFromAFormOfAnotherSite() throws Exception {
        assertThat(answer(post(meeting.address() + "/live/ask")
                                .param("kind", "FLOOR")
                                .param("again", "false"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void isNotThereForWhoeverDoesNotTakePart() throws Exception {
        assertThat(answer(DELEGATE_OF_EGYPT, get(plain())).getStatus()).isEqualTo(404);
        assertThat(answer(DELEGATE_OF_EGYPT, get(meeting.address() + "/live/changes"))
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse send(String act) throws Exception {
        return answer(post(meeting.address() + "/live/" + act)
                .param("kind", "FLOOR")
                .param("item", page(Language.ENGLISH).select("input[name=item]").val())
                .param("again", "false")
                .with(csrf()));
    }

    private Document page(Language language) throws Exception {
        return Jsoup.parse(answer(get(plain()).locale(language.locale())).getContentAsString());
    }

    private String plain() {
        return meeting.address() + "/live/plain";
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return answer(DELEGATE_OF_KENYA, request);
    }

    private MockHttpServletResponse answer(Player player, MockHttpServletRequestBuilder request) throws Exception {
        return webAppContextSetup(portal)
                .apply(springSecurity())
                .defaultRequest(get("/").locale(Locale.ENGLISH))
                .build()
                .perform(request.with(authentication(signIns.of(player))))
                .andReturn()
                .getResponse();
    }
}
