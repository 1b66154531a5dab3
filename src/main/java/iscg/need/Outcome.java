package iscg.need;

import iscg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The last word on a need: the secretariat's answer, its reason for declining or merging, or the submitter's for withdrawing.
 *
 * @param language the language the text is written in
 * @param declineReason code from the list of reasons; null unless the need was declined
 */
public record Outcome(
        String text, Language language, @Nullable String declineReason) {}
