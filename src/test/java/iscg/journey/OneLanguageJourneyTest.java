package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import iscg.testing.OneLanguage;
import java.util.LinkedHashSet;
import java.util.Set;

/** No page says anything in another language than its own that is not marked as such. Mails and files are looked at by {@code FilesInOneLanguageTest}. */
class OneLanguageJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();
    private final Set<String> foreign = new LinkedHashSet<>();

    @InEveryLanguage
    void isSpokenOnPagesAroundANeed(Language language) {
        var one = new OneLanguage(language);
        var pages = new PagesAroundANeed(portal);
        try (var anybody = Visitor.reading(language, portal.address())) {
            anybody.open("/needs?lang=" + language.tag());
            look(anybody, "the identity provider", one);
        }
        pages.each(
                language,
                visitor -> look(
                        visitor, visitor.page().url().substring(portal.address().length()), one));
        assertThat(foreign).withFailMessage(() -> language + ": " + foreign).isEmpty();
    }

    private void look(Visitor visitor, String where, OneLanguage one) {
        Said.on(visitor.page()).stream()
                .filter(said -> one.isLeftBy(said.text(), said.language(), said.data()))
                .forEach(said -> foreign.add(where + ": " + said.text()));
    }
}
