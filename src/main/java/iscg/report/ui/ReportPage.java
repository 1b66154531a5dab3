package iscg.report.ui;

/** The page of a report, to those parts of it that act. */
interface ReportPage {

    /**
     * Does something, says so and shows the report as it is now; where somebody was first, shows that instead.
     *
     * @param sentence what is said when it is done
     */
    void act(String sentence, Runnable step);

    /** Says why something was not done; what is being filled in stays. */
    void refuse(String heading, String sentence);
}
