package iscg.need;

import iscg.document.DocumentId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exactly was forwarded: one revision of a need, which never changes.
 *
 * @param need the need's key in the database
 * @param member code of the member it was submitted for
 * @param paper the document in which the text was put down; null for what was sent before there were symbols
 */
public record ForwardedText(
        long need,
        NeedNumber number,
        int revision,
        Topic topic,
        String member,
        NeedText text,
        @Nullable DocumentId paper) {

    /** All that went out: the text and what was attached to it. */
    public Set<DocumentId> papers() {
        return Stream.concat(Stream.ofNullable(paper), text.documents().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
