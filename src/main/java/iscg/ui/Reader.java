package iscg.ui;

import com.vaadin.flow.component.UI;
import iscg.language.Language;
import iscg.language.Moments;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the page at hand.
 *
 * @param language the language the page is written in
 * @param zone the time zone of the reader's device; Geneva's where the device does not tell
 */
public record Reader(Language language, ZoneId zone) {

    /** The reader of the current UI. */
    public static Reader current() {
        var ui = UI.getCurrentOrThrow();
        return new Reader(
                Language.of(ui.getLocale()).orElse(Language.ENGLISH),
                zoneOf(ui.getPage().getExtendedClientDetails().getTimeZoneId()));
    }

    private static ZoneId zoneOf(@Nullable String told) {
        try {
            return told == null || told.isBlank() ? Moments.GENEVA : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return Moments.GENEVA;
        }
    }
}
