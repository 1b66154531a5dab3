package iscg.notification;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** One click in a mail program, without signing in, ends the mails of one kind and no other. */
@PortalTest
class UnsubscribeTest {

    @Autowired
    Stage stage;

    @Autowired
    Choices choices;

    @Autowired
    WebApplicationContext portal;

    private long person;
    private String address = "";

    @BeforeEach
    void haveAWordOfAMail() {
        person = stage.as(SECRETARY, () -> stage.current().person());
        address = "/unsubscribe/" + choices.token(person, NoticeKind.ARRIVALS);
    }

    @Test
    void endsMailsOfThatKindByOnePostWithoutASessionOrAFormOfOurs() {
        var answer = browser().perform(post(address).param("List-Unsubscribe", "One-Click"));
        assertThat(answer).hasStatusOk().bodyText().contains("You will get no more mails");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(choices.of(person, NoticeKind.ARRIVALS)).isEqualTo(ByMail.NEVER);
        assertThat(choices.of(person, NoticeKind.PROGRESS)).isEqualTo(ByMail.NOW);
    }

    @Test
    void asksFirstWhoeverFollowsTheLink() {
        assertThat(browser().perform(get(address))).hasStatusOk().bodyText().contains("Stop these mails");
        assertThat(choices.of(person, NoticeKind.ARRIVALS)).isEqualTo(ByMail.NOW);
    }

    @Test
    void knowsNoOtherWord() {
        assertThat(browser().perform(post("/unsubscribe/" + UUID.randomUUID()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcTester browser() {
        return MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build());
    }
}
