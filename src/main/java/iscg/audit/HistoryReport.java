package iscg.audit;

import java.util.List;

/**
 * What a look at the whole history found.
 *
 * @param end where it ends now
 * @param receipts how many of its entries bear a receipt's code
 * @param signed how many signed ends outside the database it was compared with
 * @param unsigned how many entries are younger than the last of these
 * @param problems what is wrong, in words; the first broken entry first
 */
public record HistoryReport(Head end, long receipts, int signed, long unsigned, List<String> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
