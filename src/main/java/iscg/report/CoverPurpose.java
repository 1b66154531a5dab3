package iscg.report;

/** What a report is sent to a body for. */
public enum CoverPurpose {
    INFORMATION,
    ACTION
}
