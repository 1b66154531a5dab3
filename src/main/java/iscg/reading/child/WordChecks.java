package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Barriers and leftovers in a Word document, by ECMA-376. */
final class WordChecks {

    private static final String DOCUMENT = "word/document\\.xml";
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private WordChecks() {}

    static List<Finding> of(OfficeFile word, DocumentMetadata said) throws IOException {
        var findings = new ArrayList<Finding>();
        headings(word, findings);
        var pictures = new Pictures("drawing", "docPr");
        word.walk("word/document.xml", pictures);
        Checks.add(findings, Code.IMAGES_WITHOUT_ALTERNATIVE, pictures.count());
        var tables = new WordTables();
        word.walk("word/document.xml", tables);
        Checks.add(findings, Code.TABLES_WITHOUT_HEADER, tables.withoutHeader());
        if (said.declaredLanguage().isEmpty() && !declaresLanguage(word)) {
            findings.add(Finding.of(Code.NO_LANGUAGE));
        }
        if (said.title().isEmpty()) {
            findings.add(Finding.of(Code.NO_TITLE));
        }
        leftovers(word, findings);
        return findings;
    }

    private static void headings(OfficeFile word, List<Finding> findings) throws IOException {
        var headings = WordHeadings.of(word);
        if (headings.levels().isEmpty()) {
            findings.add(Finding.of(Code.NO_HEADINGS));
        }
        Checks.add(findings, Code.HEADING_LEVELS_SKIPPED, headings.skipped());
    }

    private static void leftovers(OfficeFile word, List<Finding> findings) throws IOException {
        Checks.add(findings, Code.COMMENTS, word.count("word/comments\\.xml", "comment"));
        var changes = 0;
        for (var element : List.of("ins", "del", "moveFrom", "moveTo")) {
            changes += word.count(DOCUMENT, element, attributes -> attributes.containsKey("author"));
        }
        Checks.add(findings, Code.TRACKED_CHANGES, changes);
        Predicate<Map<String, String>> on = attributes -> !OFF.contains(attributes.getOrDefault("val", "1"));
        Checks.add(findings, Code.HIDDEN_TEXT, word.count(DOCUMENT, "vanish", on));
    }

    private static boolean declaresLanguage(OfficeFile word) throws IOException {
        return word.count("word/(styles|document)\\.xml", "lang") > 0;
    }
}
