package iscg.identity;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.IN_RAG_AND_TDAG;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_RAG;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleTest {

    @Autowired
    Stage stage;

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Test
    void knowsADelegateByWhatTheProviderSays() {
        var actor = stage.enter(DELEGATE_OF_EGYPT.with("locale", "ar-EG").with("email", "mona@eg.example.org"));
        assertThat(actor.name()).isEqualTo("منى عبد الرحمن");
        assertThat(actor.email()).isEqualTo("mona@eg.example.org");
        assertThat(actor.member()).isEqualTo("EG");
        assertThat(actor.roles()).containsExactly(Role.DELEGATE);
        assertThat(actor.claimedLanguage()).isEqualTo(Language.ARABIC);
        assertThat(actor.capacity()).isEqualTo("member:EG");
    }

    @Test
    void knowsThePersonAgainAndFollowsTheProvider() {
        var before = stage.enter(CHAIR_OF_RAG);
        var after = stage.enter(CHAIR_OF_RAG.with("bodies", List.of("TSAG")).with("email", "new@example.org"));
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(after.bodies()).containsExactly("TSAG");
        assertThat(after.email()).isEqualTo("new@example.org");
    }

    @Test
    void givesNoRightForWhatThePortalDoesNotKnow() {
        var actor = stage.enter(Player.official("Mallory", "root", "RAG", "NSA:chair", "TSAG:emperor")
                .with("member", "Atlantis")
                .with("member_kind", "sunken-state")
                .with("locale", "tlh"));
        assertThat(actor.roles()).isEmpty();
        assertThat(actor.bodies()).isEmpty();
        assertThat(actor.speaksFor("RAG")).isFalse();
        assertThat(actor.member()).isNull();
        assertThat(actor.claimedLanguage()).isNull();
    }

    @RepeatedTest(5)
    void letsSomebodySignInForTheFirstTimeInFourWindowsAtOnce() {
        var persons = AtOnce.times(
                4,
                () -> stage.as(
                        Player.delegate("Ny Rakoto", "MG"),
                        () -> stage.current().person()));
        assertThat(persons)
                .extracting(Future::resultNow)
                .hasSize(4)
                .containsOnly(persons.getFirst().resultNow());
    }

    @Test
    void namesMemberStatesInTheReadersLanguageAndOthersAsTheyNameThemselves() {
        stage.enter(DELEGATE_OF_KENYA);
        stage.enter(Player.delegate("Camille Berthier", "telecoms-rhone-alpin")
                .with("member_kind", "sector-member")
                .with("member_name", "Télécoms Rhône-Alpin"));
        assertThat(bodies.member("KE").name(Language.RUSSIAN)).isEqualTo("Кения");
        assertThat(bodies.member("KE").name(Language.CHINESE)).isEqualTo("肯尼亚");
        assertThat(bodies.member("telecoms-rhone-alpin").name(Language.ARABIC)).isEqualTo("Télécoms Rhône-Alpin");
        assertThat(bodies.member("telecoms-rhone-alpin").kind()).isEqualTo(MemberKind.SECTOR_MEMBER);
    }

    @Test
    void tellsWhoReceivesWhatIsSentToABody() {
        stage.enter(CHAIR_OF_RAG);
        stage.enter(VICE_CHAIR_OF_RAG);
        stage.enter(Player.official("Former Chair", "delegate", "RAG"));
        stage.enter(SECRETARY);
        assertThat(people.speakingFor("RAG")).extracting(Actor::name).containsExactly("Hana Sato", "Tomasz Wiśniewski");
        assertThat(people.speakingFor("BR")).extracting(Actor::name).containsExactly("Priya Raghunathan");
        assertThat(people.speakingFor("TDAG")).isEmpty();
        assertThat(people.secretariat()).extracting(Actor::name).containsExactly("Priya Raghunathan");
    }

    @Test
    void knowsWhoWorksInABodyWithoutSpeakingForIt() {
        stage.enter(VICE_CHAIR_OF_TSAG);
        stage.enter(IN_RAG_AND_TDAG);
        var reviewer = stage.enter(REVIEWER_OF_TSAG);
        assertThat(reviewer.roles()).containsExactly(Role.CHAIR);
        assertThat(people.workingIn("TSAG")).extracting(Actor::name).containsExactly("Kofi Mensah", "Linnea Bergström");
        assertThat(people.speakingFor("TSAG")).isEmpty();
        assertThat(people.find(reviewer.person())).contains(reviewer);
    }

    @Test
    void listsAllCapacitiesOfAPersonTheOrdinaryOneFirst() {
        assertThat(stage.enter(IN_RAG_AND_TDAG).capacities())
                .containsExactly("body:RAG:vice-chair", "body:TDAG:reviewer");
        assertThat(stage.enter(DELEGATE_OF_KENYA.with("bodies", List.of("RAG:reviewer")))
                        .capacities())
                .containsExactly("member:KE", "body:RAG:reviewer");
        assertThat(stage.enter(SECRETARY).capacities()).startsWith("secretariat", "body:BDT:staff");
    }

    @Test
    void keepsTheLanguageAPersonChoseForThemselves() {
        stage.as(OTHER_SECRETARY, () -> people.chooseLanguage(Language.SPANISH));
        assertThat(stage.enter(SECRETARY).chosenLanguage()).isNull();
        assertThat(stage.enter(OTHER_SECRETARY).chosenLanguage()).isEqualTo(Language.SPANISH);
    }

    @Test
    void tellsInWordsWhatAPersonSpeaksFor() {
        assertThat(bodies.capacity(stage.enter(DELEGATE_OF_KENYA).capacity(), Language.FRENCH))
                .isEqualTo("Kenya");
        assertThat(bodies.capacity(stage.enter(SECRETARY).capacity(), Language.ENGLISH))
                .isEqualTo("secretariat");
        assertThat(bodies.capacity(stage.enter(ADMIN).capacity(), Language.ENGLISH))
                .isEqualTo("administration of the portal");
        assertThat(bodies.capacity(stage.enter(CHAIR_OF_RAG).capacity(), Language.SPANISH))
                .isEqualTo("Presidencia, Grupo Asesor de Radiocomunicaciones (GAR)");
        assertThat(bodies.capacity(stage.enter(VICE_CHAIR_OF_TSAG).capacity(), Language.ENGLISH))
                .isEqualTo("Vice-Chair, Telecommunication Standardization Advisory Group (TSAG)");
        assertThat(bodies.capacity("body:RAG", Language.SPANISH))
                .isEqualTo("Grupo Asesor de Radiocomunicaciones (GAR)");
    }

    @Test
    void abbreviatesTheBodyWhereTheCapacityStandsInBrackets() {
        var chair = stage.enter(CHAIR_OF_RAG).capacity();
        assertThat(bodies.capacityInBrackets(chair, Language.SPANISH)).isEqualTo("Presidencia, GAR");
        assertThat(bodies.capacityInBrackets(chair, Language.CHINESE)).isEqualTo("RAG主席");
        assertThat(bodies.capacityInBrackets("body:RAG", Language.RUSSIAN)).isEqualTo("КГР");
        assertThat(bodies.capacityInBrackets(stage.enter(DELEGATE_OF_EGYPT).capacity(), Language.ENGLISH))
                .isEqualTo("Egypt");
    }

    @Test
    void knowsTheBodiesInTheirOfficialOrder() {
        assertThat(bodies.all())
                .extracting(Body::code)
                .containsExactly("RAG", "TSAG", "TDAG", "GS", "BR", "TSB", "BDT");
    }
}
