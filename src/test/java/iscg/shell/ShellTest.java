package iscg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.ViewTest;
import iscg.ui.Announcer;
import iscg.ui.Notice;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** What stands around every view. */
class ShellTest extends ViewTest {

    @Test
    void offersEachRoleItsOwnTasks() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        assertThat(tasks()).contains("needs", "search").doesNotContain("triage", "reviews");
    }

    @Test
    void offersTheSecretariatItsQueue() {
        signIn(Player.SECRETARY);
        open("triage");
        assertThat(tasks()).contains("triage").doesNotContain("needs/new");
    }

    @Test
    void marksTheTaskOneIsAt() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs?state=answered");
        assertThat(links(MainNavigation.class))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getHref)
                .containsExactly("needs");
    }

    @Test
    void namesThePersonAndForWhomTheyAct() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        assertThat(words(find(AccountPanel.class).single())).contains("Wanjiru Kamau", "Kenya", "Sign out");
    }

    @Test
    void leadsToTheSamePageInEachLanguageByItsOwnName() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs?state=answered&lang=en");
        assertThat(links(LanguageSwitch.class)).hasSize(6).allSatisfy(link -> {
            var language =
                    Language.ofTag(link.getElement().getAttribute("hreflang")).orElseThrow();
            assertThat(link.getText()).isEqualTo(language.ownName());
            assertThat(link.getElement().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(link.getHref()).startsWith("needs?").contains("state=answered", "lang=" + language.tag());
            assertThat(link.isRouterIgnore()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguage(Language language) {
        signIn(Player.DELEGATE_OF_KENYA);
        UI.getCurrent().setLocale(language.locale());
        open("needs");
        assertThat(words(find(AccountPanel.class).single()))
                .contains(new com.ibm.icu.util.ULocale("und_KE")
                        .getDisplayCountry(new com.ibm.icu.util.ULocale(language.tag())));
    }

    @Test
    void saysWhereThereIsNoPageAndGivesAReference() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("nowhere");
        assertThat(heading()).isEqualTo("There is no page at this address");
        assertThat(words(find(Main.class).single())).containsPattern("Reference: [0-9A-F]{8}");
    }

    @Test
    void saysWhereOneMayNotEnter() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("triage");
        assertThat(heading()).isIn("You may not open this page", "There is no page at this address");
    }

    @Test
    void leavesThePageInPlaceWhenSomethingGoesWrongOnIt() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        var heading = heading();
        meet(new IllegalStateException("the inside"));
        assertThat(heading()).isEqualTo(heading);
        assertThat(words(find(Notice.class).single()))
                .contains("Something went wrong")
                .containsPattern("reference [0-9A-F]{8}")
                .doesNotContain("inside");
    }

    @Test
    void saysSoWhenAServiceRefusesWhatOneDid() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        meet(new AccessDeniedException("not yours"));
        assertThat(words(find(Notice.class).single())).contains("You may not do this", "Nothing was changed");
        open("needs?page=1");
        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void doesNotCallItAFaultThatALineBroke() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        meet(new ClientAbortException(new IOException("Broken pipe")));
        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void saysTheSameSentenceTwiceIfItHappensTwice() {
        signIn(Player.DELEGATE_OF_KENYA);
        open("needs");
        Announcer.say("One file added");
        var first = find(Announcer.class).single().getText();
        Announcer.say("One file added");
        assertThat(find(Announcer.class).single().getText()).startsWith(first).isNotEqualTo(first);
    }

    private static void meet(Exception fault) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(fault));
    }

    private List<String> tasks() {
        return links(MainNavigation.class).stream().map(Anchor::getHref).toList();
    }

    private List<Anchor> links(Class<? extends com.vaadin.flow.component.Component> part) {
        return find(Anchor.class, find(part).single()).all();
    }
}
