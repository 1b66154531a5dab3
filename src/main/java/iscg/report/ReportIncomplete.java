package iscg.report;

import iscg.language.Language;
import java.util.List;

/** A report lacks something in these languages, or has no item at all; nothing was done. */
public class ReportIncomplete extends RuntimeException {

    private final List<Language> languages;

    ReportIncomplete(List<Language> languages) {
        super("The report is not complete in " + languages);
        this.languages = List.copyOf(languages);
    }

    public List<Language> languages() {
        return languages;
    }
}
