package iscg.report;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.meeting.MeetingId;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ReportFilesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    Stage stage;

    @Autowired
    ReportsOnTheirWay way;

    @Autowired
    CoverSlipService slips;

    @Test
    void areHandedOutInTheLanguageAndFormatOfTheirAddress() throws Exception {
        var meeting = way.issued();
        stage.as(SECRETARY, () -> slips.send(meeting, "TSAG", Set.of(CoverPurpose.INFORMATION), null));

        for (var name : Set.of("draft-ar", "notes-zh", "slip-TSAG-fr")) {
            var pdf = file(SECRETARY, meeting, name + ".pdf");
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
            assertThat(pdf.getHeader("Content-Disposition"))
                    .contains("attachment")
                    .contains(name + ".pdf");
            assertThat(pdf.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
            var docx = file(SECRETARY, meeting, name + ".docx");
            assertThat(docx.getContentType()).contains("wordprocessingml");
            assertThat(docx.getContentAsByteArray()).startsWith('P', 'K');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-de.pdf", "slip-RAG-en.pdf"})
    void areNotThereInOtherLanguagesOrForABodyThatGotNone(String name) throws Exception {
        assertThat(file(SECRETARY, way.issued(), name).getStatus()).isEqualTo(404);
    }

    @Test
    void areNotThereForWhoeverMayNotReadThem() throws Exception {
        assertThat(file(DELEGATE_OF_KENYA, way.drafted(), "draft-en.pdf").getStatus())
                .isIn(403, 404);
    }

    private MockHttpServletResponse file(Player player, MeetingId meeting, String name) throws Exception {
        return webAppContextSetup(portal)
                .apply(springSecurity())
                .build()
                .perform(get(meeting.address() + "/report/" + name).with(authentication(signIns.of(player))))
                .andReturn()
                .getResponse();
    }
}
