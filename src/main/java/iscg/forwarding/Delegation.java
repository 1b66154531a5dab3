package iscg.forwarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who drafts a body's reply.
 *
 * @param drafter their key in the directory of people
 * @param name theirs
 * @param by until when the draft is wished for, in UTC; null where no date was named
 * @param word what the chair said last, on asking or on giving back; may be blank. For those alone who write the draft
 * @param handedIn whether the draft lies with those who send it
 */
public record Delegation(
        long drafter, String name, @Nullable Instant by, String word, boolean handedIn) {}
