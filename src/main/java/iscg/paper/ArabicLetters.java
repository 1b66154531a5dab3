package iscg.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters and puts them in order. Short vowels stay marks on their letters; ICU makes signs of their own of them, which would
 * stand between the letters.
 */
class ArabicLetters extends ICUBidiReorderer {

    private static final char FIRST_SIGN = '\uFE70';

    /** The mark for each sign from U+FE70 to U+FE7F, alone and joined; a space where there is none. */
    private static final String MARKS =
            "\u064B\u064B\u064C \u064D \u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder(super.shapeText(text));
        for (var index = 0; index < shaped.length(); index++) {
            var sign = shaped.charAt(index) - FIRST_SIGN;
            if (sign >= 0 && sign < MARKS.length() && MARKS.charAt(sign) != ' ') {
                shaped.setCharAt(index, MARKS.charAt(sign));
            }
        }
        return shaped.toString();
    }
}
