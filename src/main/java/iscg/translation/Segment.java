package iscg.translation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A sentence of a text, or a line of a longer one, and what it was translated to.
 *
 * @param target empty until it is translated
 * @param lineEnd how many line ends follow it
 */
@Embeddable
record Segment(@Enumerated(EnumType.STRING) TextPart.Name part, String source, String target, int lineEnd) {

    Segment translated(String words) {
        return new Segment(part, source, words, lineEnd);
    }
}
