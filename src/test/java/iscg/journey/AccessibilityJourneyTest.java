package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;

/** In the languages with letters of their own; the part of the pages that represents them in all six. */
class AccessibilityJourneyTest extends Accessibility {

    AccessibilityJourneyTest() {
        super(Language.ARABIC, Language.CHINESE, Language.RUSSIAN);
    }

    @Test
    void looksAtEveryPageThereIs() {
        assertThat(PagesThereAre.without(sights())).isEmpty();
    }
}
