package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in each of the six languages, held against the rules of axe-core: no finding. */
class AccessibilityJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource
    void findsNothingOnThePublicPages(Language language) {
        try (var anybody = visitor(language)) {
            for (var path : List.of(
                    "/",
                    "/accessibility",
                    "/accessibility/report",
                    "/preferences",
                    "/verify",
                    "/verify?code=1",
                    "/no-such-page.html")) {
                check(anybody.open(path));
            }
            anybody.open("/needs");
            check(anybody);
        }
    }

    @InEveryLanguage
    void findsNothingOnTheDelegatesPages(Language language) {
        var need = Texts.need(language, "Axe " + UUID.randomUUID());
        try (var delegate = visitor(language)) {
            check(delegate.signIn("delegate-fr"));
            need.fill(delegate);
            check(delegate);
            delegate.button(Words.CONTINUE).click();
            delegate.button(Words.SEND).waitFor();
            check(delegate);
            delegate.button(Words.SEND).click();
            var number = Submission.numberAt(delegate);
            check(delegate);
            check(delegate.open(number.symbol().address()));
            check(delegate.open(number.symbol().in(language).address()));
            check(delegate.open(number.address() + "/add"));
            check(delegate.open("/needs"));
            check(delegate.open("/triage"));
            check(delegate.open("/needs/2020/1"));
            check(delegate.open("/parity"));
            check(delegate.open("/search?q=" + need.title().substring(0, 8)));
            for (var path : List.of("/meetings", "/meetings/1", "/meetings/2", "/passport", "/calendar")) {
                check(delegate.open(path));
            }
        }
    }

    @InEveryLanguage
    void findsNothingOnThePagesOfMeetings(Language language) {
        try (var secretariat = visitor(language);
                var focalPoint = visitor(language)) {
            check(secretariat.signIn("secretariat").open("/meetings"));
            for (var path : List.of(
                    "/meetings/2",
                    "/meetings/2/prepare",
                    "/meetings/2/agenda",
                    "/meetings/2/documents",
                    "/administration/procedure")) {
                check(secretariat.open(path));
            }
            check(focalPoint.signIn("focal-point").open("/registrations"));
        }
    }

    @InEveryLanguage
    void findsNothingOnThePagesOfSecretariatAndChairs(Language language) {
        var need = Texts.need(language, "Axe " + UUID.randomUUID());
        try (var delegate = visitor(language);
                var secretariat = visitor(language);
                var chair = visitor(language)) {
            var number = need.by(delegate.signIn("delegate-zh"));
            check(secretariat.signIn("secretariat").open("/triage"));
            check(secretariat.open("/administration/deadlines"));
            check(secretariat.open("/notices/settings"));
            check(secretariat.open("/notices"));
            check(secretariat.open("/barriers"));
            check(secretariat.open(number.address()));
            check(secretariat.open(number.address().replace("/needs/", "/triage/") + "/track"));
            check(secretariat.open("/triage/keys"));
            check(secretariat.open("/triage/reasons"));
            WholePath.forward(secretariat, need.title());
            check(secretariat);
            check(chair.signIn("chair-tsag").open("/reviews"));
            chair.page().getByText(need.title()).first().click();
            chair.button(Words.SEND_ADVICE).waitFor();
            check(chair);
            try (var supporter = visitor(language)) {
                WholePath.support(supporter.signIn("delegate-es"), number, need.request());
                check(supporter);
            }
            try (var viceChair = visitor(language);
                    var ofTwoBodies = visitor(language)) {
                var review = chair.page().url().substring(portal.address().length());
                check(viceChair.signIn("vice-chair-tsag").open(review));
                check(ofTwoBodies.signIn("vice-chair-rag-tdag").open("/reviews?for=TDAG"));
            }
        }
    }

    @InEveryLanguage
    void findsNothingWhereTwoRevisionsStandSideBySide(Language language) {
        var need = Texts.need(language, "Axe " + UUID.randomUUID());
        try (var delegate = visitor(language);
                var secretariat = visitor(language)) {
            var number = need.by(delegate.signIn("delegate-es"));
            Revisions.make(secretariat.signIn("secretariat"), delegate, number);
            check(delegate.open(number.address() + "/changes"));
        }
    }

    @InEveryLanguage
    void findsNothingOnTheAdministratorsPages(Language language) {
        try (var administrator = visitor(language)) {
            check(administrator.signIn("admin").open("/administration/documents"));
            check(administrator.open("/administration/mail"));
        }
    }

    /** No finding on the page as it stands, which is in the visitor’s language. */
    static void check(Visitor visitor) {
        visitor.heading().waitFor();
        Axe.findsNothingOn(visitor.page());
        assertThat(visitor.page().locator("html").getAttribute("lang"))
                .startsWith(visitor.language().tag());
        assertThat(visitor.page().locator("html").getAttribute("dir"))
                .isEqualTo(visitor.language().direction());
        assertThat(visitor.page().title()).isNotBlank();
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
