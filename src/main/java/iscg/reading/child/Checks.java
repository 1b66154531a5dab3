package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Chooses the checks for a document's kind. */
final class Checks {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    static final String WORD = OFFICE + "wordprocessingml";

    private Checks() {}

    static List<Finding> of(Path file, Content content, DocumentMetadata said) throws IOException {
        if (!content.is(OFFICE) && !content.is("application/vnd.oasis.opendocument.")) {
            return ActiveParts.ofTyped(file, content);
        }
        try (var office = OfficeFile.open(file)) {
            var findings = new ArrayList<Finding>();
            if (content.is(WORD)) {
                findings.addAll(WordChecks.of(office, said));
            } else if (content.is(OFFICE + "presentationml")) {
                findings.addAll(SlideChecks.of(office));
            } else if (content.is(OFFICE + "spreadsheetml")) {
                findings.addAll(SheetChecks.of(office));
            } else {
                findings.addAll(OpenDocumentChecks.of(office));
            }
            findings.addAll(ActiveParts.ofOffice(office));
            add(
                    findings,
                    Code.CUSTOM_PROPERTIES,
                    office.count("docProps/custom\\.xml", "property") + office.count("word/settings\\.xml", "docVar"));
            return findings;
        }
    }

    static void add(List<Finding> findings, Code code, int count) {
        if (count > 0) {
            findings.add(Finding.of(code, count));
        }
    }
}
