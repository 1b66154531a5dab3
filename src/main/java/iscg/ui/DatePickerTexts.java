package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The words of Vaadin's date picker in the reader's language. Weeks begin on Monday, as in Geneva. */
public final class DatePickerTexts {

    private static final int MONDAY = 1;
    private static final String ISO = "yyyy-MM-dd";

    private DatePickerTexts() {}

    /** For {@code datePicker.setI18n(…)}. Dates can be typed in the reader's order or as ISO 8601 writes them. */
    public static DatePickerI18n inReadersLanguage() {
        var locale = Reader.current().language().locale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(translate("ui.date-picker.format"), ISO)
                .setToday(translate("ui.date-picker.today"))
                .setCancel(translate("ui.date-picker.cancel"))
                .setBadInputErrorMessage(translate("ui.date-picker.not-a-date"));
    }

    /** From Sunday, as the component counts. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).map(name).toList();
    }
}
