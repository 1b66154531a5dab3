package iscg.wording.ui;

import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import iscg.language.Language;
import iscg.testing.ViewTest;
import iscg.wording.ExchangeService;
import iscg.wording.TextsOnTheirWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-029: texts go out to a translation platform and come back; what changes is seen before it is taken over. */
class UC029ExchangeTextsTest extends ViewTest {

    @Autowired
    ExchangeService exchange;

    @Autowired
    TextsOnTheirWay texts;

    @AfterEach
    void forget() {
        texts.forgetAll();
    }

    @Test
    void showsWhatWouldChangeAndTakesItOver() {
        signIn(SECRETARY);
        var file = exchange.export(Language.ENGLISH)
                .replace(">All texts of the portal</target>", ">All its texts</target>");
        open("administration/texts/exchange");
        test(find(Upload.class).single()).upload("iscg-portal-en.xlf", "application/xliff+xml", file.getBytes(UTF_8));
        assertThat(words()).contains("What the file would change: English");
        assertThat(words()).contains("wording.all All texts of the portal All its texts");
        press("Publish one text");
        assertThat(words()).contains("Published One text is on all pages from now on.");
        open("administration/texts/exchange");
        assertThat(hasLink("All its texts")).isTrue();
    }
}
