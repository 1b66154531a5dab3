package iscg.need;

import iscg.language.Language;

/** The submitter withdrew a need; nobody needs to do anything about it any more. */
public record NeedWithdrawn(NeedNumber number, String reason, Language language) {}
