package iscg.forwarding;

import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The word that goes with a slip.
 *
 * @param words may be blank
 * @param language null where it is blank, or was written before languages were kept
 * @param key by which its translations are known, the same for all slips sent at once; null where there are none of its own
 */
@Embeddable
record SlipNote(
        @Column(name = "note") String words,

        @Enumerated(EnumType.STRING) @Column(name = "note_language") @Nullable
        Language language,

        @Column(name = "note_key") @Nullable UUID key) {

    static final SlipNote NONE = new SlipNote("", null, null);

    /** One for all addressees of a need. */
    static SlipNote toAll(String words, @Nullable Language language) {
        if (words.isBlank()) {
            return NONE;
        }
        if (language == null) {
            throw new IllegalArgumentException("A note states its language");
        }
        return new SlipNote(words, language, UUID.randomUUID());
    }

    /** What a body said on passing a request on; translated as its reply. */
    static SlipNote ofReferral(String why, Language language) {
        return new SlipNote(why, language, null);
    }
}
