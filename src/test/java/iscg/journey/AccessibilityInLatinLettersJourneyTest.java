package iscg.journey;

import iscg.language.Language;
import org.junit.jupiter.api.Tag;

/** In the other languages; only {@code ./portal check} looks at so many pages. */
@Tag("check")
class AccessibilityInLatinLettersJourneyTest extends Accessibility {

    AccessibilityInLatinLettersJourneyTest() {
        super(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
    }
}
