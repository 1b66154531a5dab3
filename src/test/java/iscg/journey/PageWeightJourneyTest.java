package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages weigh as they travel, with all they need and nothing in the browser’s cache. */
class PageWeightJourneyTest {

    private static final double PUBLIC_KILOBYTES = 60;
    private static final double FIRST_KILOBYTES = 300;
    private static final List<String> PUBLIC = List.of(
            "/",
            "/accessibility",
            "/accessibility/report",
            "/preferences",
            "/verify",
            "/guide",
            "/guide/delegate",
            "/guide/secretariat",
            "/guide/keyboard",
            "/no-such-page.html");

    private final String address = JourneyPortal.running().address();

    @ParameterizedTest
    @EnumSource
    void isSmallForPublicPagesButForTheirPictures(Language language) {
        try (var anybody = Visitor.reading(language, address)) {
            anybody.page().route("**/images/guide/**", picture -> picture.abort());
            var traffic = new Traffic(anybody.page());
            assertThat(PUBLIC)
                    .allSatisfy(path ->
                            assertThat(traffic.kilobytesOf(address + path)).isLessThanOrEqualTo(PUBLIC_KILOBYTES));
        }
    }

    @Test
    void isBearableForTheFirstPageAfterSignIn() {
        try (var delegate = Visitor.reading(Language.ENGLISH, address).signIn("delegate")) {
            assertThat(new Traffic(delegate.page()).kilobytesOf(address + "/needs"))
                    .isLessThanOrEqualTo(FIRST_KILOBYTES);
        }
    }
}
