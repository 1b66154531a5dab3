package iscg.need;

import iscg.language.Language;

/** The last word of the secretariat: the answer, or the reason for declining, and the language it is written in. */
public record Outcome(String text, Language language) {}
