package iscg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The way back leads to a page of this portal and nowhere else. */
class WayBackTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/preferences");

    @Test
    void leadsToThePageOnWhichTheLinkWas() {
        request.addHeader("Referer", "http://localhost/needs?state=answered&lang=fr");
        assertThat(WayBack.of(request)).contains(new WayBack("/needs?state=answered"));
    }

    @Test
    void ratherLeadsWhereTheFormSays() {
        request.addHeader("Referer", "http://localhost/needs");
        request.setParameter("from", "/documents/ISCG-26/N1(Add.1)-F");
        assertThat(WayBack.of(request)).contains(new WayBack("/documents/ISCG-26/N1(Add.1)-F"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/needs",
                "https://localhost.elsewhere.example/",
                "http://localhost/preferences?saved=yes",
                "about:blank",
                "no address"
            })
    void leadsNowhereFromElsewhereOrThePageItself(String referrer) {
        request.addHeader("Referer", referrer);
        assertThat(WayBack.of(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "needs",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/a\r\nSet-Cookie: a",
                "/<b>",
                "javascript:alert(1)"
            })
    void takesNoAddressThatCouldLeadElsewhere(String path) {
        assertThat(WayBack.parse(path)).isEqualTo(Optional.empty());
    }
}
