package iscg.wording;

import iscg.language.Language;

/**
 * A text that takes the place of the portal's own.
 *
 * @param packaged the portal's own when this one was published
 */
record EditedText(String key, Language language, String text, String packaged) {}
