package iscg.verify;

import iscg.audit.Receipt;
import iscg.language.Moments;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an act who has its receipt: nothing of the text, nothing of persons.
 *
 * @param act the key of the sentence that says what happened
 * @param body the code of the body that acted or was addressed; null where there is none
 * @param other the code of the body to which it referred the need; null unless it did
 * @param revision the number of the text; null where the act is about none
 * @param text the fingerprint of that text
 * @param reply the fingerprint of the reply to a question; null where there is none
 * @param documents the fingerprints of what was attached
 */
record ReceiptFacts(
        String code,
        String number,
        String act,
        @Nullable String body,
        @Nullable String other,
        Instant at,
        @Nullable String revision,
        @Nullable String text,
        @Nullable String reply,
        List<String> documents,
        long position,
        String hash,
        boolean intact) {

    static ReceiptFacts of(Receipt receipt) {
        var act = receipt.act();
        var details = act.details();
        return new ReceiptFacts(
                receipt.code().toString(),
                act.subject(),
                "verify.act." + act.verb(),
                details.get("body"),
                details.get("other"),
                act.at(),
                details.get("revision"),
                details.get("text"),
                details.get("reply"),
                documents(details),
                receipt.head().position(),
                receipt.head().hash(),
                receipt.intact());
    }

    private static List<String> documents(Map<String, String> details) {
        return Arrays.stream(details.getOrDefault("documents", "").split(" "))
                .filter(sha256 -> !sha256.isEmpty())
                .toList();
    }

    /** To the second, in universal time. */
    public String utc() {
        return stamp().replace('T', ' ').replace("Z", " UTC");
    }

    /** The same for machines. */
    public String stamp() {
        return Moments.stamp(at);
    }
}
