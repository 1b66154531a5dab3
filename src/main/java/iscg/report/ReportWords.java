package iscg.report;

import iscg.language.Language;
import iscg.meeting.SixTexts;

/**
 * What the secretariat writes for a report itself, as typed so far.
 *
 * @param introduction what stands before all else
 * @param closing what stands at the end; may be empty
 * @param spoken with what the oral report begins; may be empty
 */
public record ReportWords(SixTexts introduction, SixTexts closing, SixTexts spoken) {

    /** Characters of one text in one language. */
    public static final int LONGEST = 20_000;

    static final ReportWords NONE = new ReportWords(SixTexts.EMPTY, SixTexts.EMPTY, SixTexts.EMPTY);

    public ReportWords introducing(Language language, String words) {
        return new ReportWords(introduction.with(language, words), closing, spoken);
    }

    public ReportWords closing(Language language, String words) {
        return new ReportWords(introduction, closing.with(language, words), spoken);
    }

    public ReportWords speaking(Language language, String words) {
        return new ReportWords(introduction, closing, spoken.with(language, words));
    }
}
