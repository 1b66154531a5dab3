package iscg.notification;

import iscg.language.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The news on one need, one meeting, or one report of a barrier.
 *
 * @param id names the latest of them in addresses
 * @param number as officially written; of a meeting what stands for it in words
 * @param title null if the person may no longer read of it
 * @param language of the title
 * @param unread how many of them the person has not read
 * @param lines the newest first; of many the last few
 */
public record NoticeItem(
        long id, String number, @Nullable String title, Language language, long unread, List<Line> lines) {

    /** One happening, in the reader's words. */
    public record Line(String words, Instant at) {}
}
