package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Barriers and leftovers in a Word document, by ECMA-376. */
final class WordChecks {

    static final String DOCUMENT = "word/document.xml";

    private static final String STYLES = "word/styles.xml";
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Counter languages = new Counter(Set.of("lang"), attributes -> true);
    private final Counter changes =
            new Counter(Set.of("ins", "del", "moveFrom", "moveTo"), attributes -> attributes.containsKey("author"));
    private final Counter hidden = new Counter(Set.of("vanish"), WordChecks::isOn);
    private final Pictures pictures = new Pictures("drawing", "docPr");
    private final WordTables tables = new WordTables();
    private final WordHeadings headings = new WordHeadings();

    private WordChecks() {}

    static List<Finding> of(OfficeFile word, DocumentMetadata said) throws IOException {
        var checks = new WordChecks();
        word.walk(STYLES, checks.headings.styles(), checks.languages);
        word.walk(
                DOCUMENT,
                checks.headings,
                checks.pictures,
                checks.tables,
                checks.changes,
                checks.hidden,
                checks.languages);
        var findings = checks.findings(said);
        Checks.add(findings, Code.COMMENTS, word.count("word/comments\\.xml", "comment"));
        return findings;
    }

    private List<Finding> findings(DocumentMetadata said) {
        var findings = new ArrayList<Finding>();
        if (headings.levels().isEmpty()) {
            findings.add(Finding.of(Code.NO_HEADINGS));
        }
        Checks.add(findings, Code.HEADING_LEVELS_SKIPPED, headings.skipped());
        Checks.add(findings, Code.IMAGES_WITHOUT_ALTERNATIVE, pictures.count());
        Checks.add(findings, Code.TABLES_WITHOUT_HEADER, tables.withoutHeader());
        if (said.declaredLanguage().isEmpty() && languages.count() == 0) {
            findings.add(Finding.of(Code.NO_LANGUAGE));
        }
        if (said.title().isEmpty()) {
            findings.add(Finding.of(Code.NO_TITLE));
        }
        Checks.add(findings, Code.TRACKED_CHANGES, changes.count());
        Checks.add(findings, Code.HIDDEN_TEXT, hidden.count());
        return findings;
    }

    /** A property that stands there is on, unless it says otherwise. */
    static boolean isOn(Map<String, String> attributes) {
        return !OFF.contains(attributes.getOrDefault("val", "1"));
    }
}
