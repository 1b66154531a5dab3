package iscg.report;

import iscg.meeting.AsJson;

/** How the database keeps what a report says. */
final class ReportAsJson {

    private ReportAsJson() {}

    static class OfWords extends AsJson<ReportWords> {
        OfWords() {
            super(ReportWords.class);
        }
    }

    static class OfText extends AsJson<ReportText> {
        OfText() {
            super(ReportText.class);
        }
    }
}
