package iscg.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iscg.forwarding.SlipState;
import iscg.identity.SignIns;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.rights.RightsTable.Row;
import iscg.rights.Situations.Subject;
import iscg.testing.ViewTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The tables of docs/rights-by-state.md say who may do what in which state; here each of their cells is tried. */
class RightsByStateTest extends ViewTest {

    private static final List<String> NO_SUCH_PAGE =
            List.of("You may not open this page", "There is no page at this address");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    JdbcClient database;

    private Situations situations;
    private Acts acts;
    private MockMvc browser;

    @BeforeEach
    void prepare() {
        situations = new Situations(portal);
        acts = new Acts(portal, prepared.submitted());
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    static List<Row> needs() {
        return RightsTable.below("Acts on a need").rows();
    }

    static List<Row> slips() {
        return RightsTable.below("Acts on a slip").rows();
    }

    static List<Row> addresses() {
        return RightsTable.below("Addresses").rows();
    }

    @ParameterizedTest
    @MethodSource("needs")
    void letsDoWithANeedWhatItsStateAllowsAndRefusesTheRest(Row row) {
        tryEachCell(row, situations::need, acts.onNeeds().get(row.act()));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void letsDoWithASlipWhatItsStateAllowsAndRefusesTheRest(Row row) {
        tryEachCell(row, situations::slip, acts.onSlips().get(row.act()));
    }

    /** Those who may not come first, on the same subject, which must not be changed by their trying. */
    private void tryEachCell(Row row, Function<String, Subject> situation, Predicate<Subject> act) {
        assertThat(act).as("a way to try it").isNotNull();
        row.allowed().forEach((state, allowed) -> {
            var subject = situation.apply(state);
            var before = acted();
            for (var somebody : Somebody.values()) {
                if (!allowed.contains(somebody)) {
                    assertThat(triedBy(somebody, act, subject))
                            .as("%s, %s", state, somebody)
                            .isFalse();
                }
            }
            assertThat(acted())
                    .as("acts done by those who were refused, " + state)
                    .isEqualTo(before);
            for (var somebody : allowed) {
                assertThat(triedBy(somebody, act, situation.apply(state)))
                        .as("%s, %s", state, somebody)
                        .isTrue();
            }
        });
    }

    private boolean triedBy(Somebody somebody, Predicate<Subject> act, Subject subject) {
        return stage.as(somebody.player(), () -> Acts.succeeds(act, subject));
    }

    private long acted() {
        return database.sql("select count(*) from history_entry")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void showsAtAnAddressWhatItsStateAllowsAndToOthersNothing(Row row) throws Exception {
        for (var state : row.allowed().keySet()) {
            var address = address(row.act(), situations.need(state));
            for (var somebody : Somebody.values()) {
                assertThat(isShown(address, somebody))
                        .as("%s, %s", state, somebody)
                        .isEqualTo(row.allowed().get(state).contains(somebody));
            }
        }
    }

    @Test
    void leadsToSignInWhoeverIsNobody() throws Exception {
        var subject = situations.need("awaiting advice");
        for (var pattern : RightsTable.below("Addresses").acts()) {
            assertThat(browser.perform(get(address(pattern, subject)))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .as(pattern)
                    .contains("/oauth2/authorization");
        }
    }

    private static String address(String pattern, Subject subject) {
        return switch (pattern) {
            case "/needs/{year}/{number}" -> subject.number().address();
            case "/documents/{id}" -> subject.document().recordAddress();
            case "/documents/{id}/{name}" -> subject.document().address();
            case "/reviews/{slip}" ->
                subject.ofRag() == null
                        ? "/reviews/" + UUID.randomUUID()
                        : subject.ofRag().id().address();
            case "/triage" -> pattern;
            default -> throw new AssertionError("No way to open " + pattern);
        };
    }

    private boolean isShown(String address, Somebody somebody) throws Exception {
        if (address.startsWith("/documents")) {
            var answer = browser.perform(get(address).with(authentication(signIns.of(somebody.player()))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isIn(200, 404);
            return answer.getStatus() == 200;
        }
        signIn(somebody.player());
        open(address.substring(1));
        return !NO_SUCH_PAGE.contains(heading());
    }

    @Test
    void hasARowForEveryWayToTryAnAct() {
        assertThat(acts.onNeeds().keySet())
                .containsExactlyElementsOf(RightsTable.below("Acts on a need").acts());
        assertThat(acts.onSlips().keySet())
                .containsExactlyElementsOf(RightsTable.below("Acts on a slip").acts());
    }

    @Test
    void hasAColumnForEveryState() {
        assertThat(RightsTable.below("Acts on a need").states()).containsAll(words(NeedStatus.values()));
        assertThat(RightsTable.below("Acts on a slip").states()).containsAll(words(SlipState.values()));
        assertThat(RightsTable.below("Addresses").states())
                .isEqualTo(RightsTable.below("Acts on a need").states());
    }

    private static List<String> words(Enum<?>... states) {
        return Arrays.stream(states)
                .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }
}
