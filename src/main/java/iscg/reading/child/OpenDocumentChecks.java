package iscg.reading.child;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leftovers in an OpenDocument file, by ISO/IEC 26300. */
final class OpenDocumentChecks {

    private static final String CONTENT = "content\\.xml";
    private static final Set<String> HIDDEN = Set.of("collapse", "filter");

    private OpenDocumentChecks() {}

    static List<Finding> of(OfficeFile document) throws IOException {
        var findings = new ArrayList<Finding>();
        Checks.add(findings, Code.COMMENTS, document.count(CONTENT, "annotation"));
        Checks.add(findings, Code.TRACKED_CHANGES, document.count(CONTENT, "changed-region"));
        Checks.add(
                findings,
                Code.HIDDEN_ROWS,
                document.count(
                        CONTENT,
                        "table-row",
                        attributes -> HIDDEN.contains(attributes.getOrDefault("visibility", ""))));
        Checks.add(findings, Code.CUSTOM_PROPERTIES, document.count("meta\\.xml", "user-defined"));
        return findings;
    }
}
