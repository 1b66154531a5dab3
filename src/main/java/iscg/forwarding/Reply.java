package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a body replied to its slip; empty until it does. */
@Embeddable
class Reply {

    private @Nullable Long repliedBy;
    private @Nullable Instant repliedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SlipOutcome outcome;

    @Column(name = "advice")
    private @Nullable String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "advice_language")
    private @Nullable Language language;

    private @Nullable String referredTo;

    void give(SlipOutcome how, String words, Language writtenIn, Actor chair, Instant now) {
        if (how.needsWords() && words.isBlank() || words.length() > Advice.LONGEST_TEXT) {
            throw new IllegalArgumentException("No words, or more than can be kept");
        }
        outcome = how;
        text = words.isBlank() ? null : words;
        language = writtenIn;
        repliedBy = chair.person();
        repliedAt = now;
    }

    void referTo(String body) {
        referredTo = body;
    }

    boolean isGiven() {
        return repliedAt != null;
    }

    /** The words of the reply; null where there are none. */
    @Nullable
    Advice advice(@Nullable String replier) {
        return text == null || language == null || repliedAt == null
                ? null
                : new Advice(text, language, replier, repliedAt);
    }

    @Nullable
    SlipOutcome outcome() {
        return outcome;
    }

    @Nullable
    String referredTo() {
        return referredTo;
    }

    @Nullable
    Long by() {
        return repliedBy;
    }
}
