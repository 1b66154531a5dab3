package iscg.reading.child;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leftovers in an Excel workbook, by ECMA-376. */
final class SheetChecks {

    private static final String SHEETS = "xl/worksheets/[^/]+\\.xml";
    private static final Set<String> HIDDEN_STATES = Set.of("hidden", "veryHidden");

    private SheetChecks() {}

    static List<Finding> of(OfficeFile workbook) throws IOException {
        var findings = new ArrayList<Finding>();
        Checks.add(
                findings,
                Code.HIDDEN_SHEETS,
                workbook.count(
                        "xl/workbook\\.xml",
                        "sheet",
                        attributes -> HIDDEN_STATES.contains(attributes.getOrDefault("state", ""))));
        Checks.add(
                findings,
                Code.HIDDEN_ROWS,
                workbook.count(SHEETS, "row", SheetChecks::isHidden)
                        + workbook.count(SHEETS, "col", SheetChecks::isHidden));
        Checks.add(findings, Code.COMMENTS, workbook.count("xl/comments[^/]*\\.xml", "comment"));
        return findings;
    }

    private static boolean isHidden(Map<String, String> attributes) {
        return Set.of("1", "true").contains(attributes.getOrDefault("hidden", ""));
    }
}
