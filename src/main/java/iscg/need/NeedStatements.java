package iscg.need;

import static java.util.stream.Collectors.joining;

import iscg.audit.Fingerprint;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the history states of every act on a need, whoever acts: from where to where it went, and what exactly a receipt is for. */
@Component
class NeedStatements {

    private final NeedRepository needs;
    private final DocumentService documents;

    NeedStatements(NeedRepository needs, DocumentService documents) {
        this.needs = needs;
        this.documents = documents;
    }

    /** State and number of the text before and after the act; only {@code to} where there was no before. */
    Map<String, String> ofWay(NeedNumber number) {
        var need = find(number);
        var way = new HashMap<String, String>();
        need.standingBefore().ifPresent(before -> way.put("from", before));
        way.put("to", need.standing());
        return way;
    }

    /** The fingerprints of the text as it is now and of its documents. */
    Map<String, String> ofContent(NeedNumber number) {
        var need = find(number);
        var sent = need.forwardedText(need.revision());
        var content = new HashMap<String, String>();
        content.put("revision", String.valueOf(need.revision()));
        content.put("text", sent.text().fingerprint());
        content.put("documents", fingerprintsOf(sent));
        return content;
    }

    /** The fingerprint of the last reply to a question. */
    Map<String, String> ofReply(NeedNumber number) {
        var reply = find(number).details(true, null, null).questions().getLast().reply();
        return Map.of("reply", new Fingerprint("iscg-reply-1").with(reply).hex());
    }

    /** First that of the document in which the text was put down, where there is one. */
    private String fingerprintsOf(ForwardedText sent) {
        var all = Stream.concat(Stream.ofNullable(sent.paper()), sent.text().documents().stream())
                .toList();
        var readable = documents.details(all);
        if (readable.size() < all.size()) {
            throw new IllegalStateException("A receipt would leave out a document");
        }
        return readable.stream().map(DocumentDetails::sha256).collect(joining(" "));
    }

    private Need find(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence()).orElseThrow();
    }
}
