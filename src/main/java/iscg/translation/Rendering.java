package iscg.translation;

import iscg.language.Language;

/**
 * What translators or a machine made of a short text.
 *
 * @param original the title as it is now, in its own language; empty for texts that have none
 * @param from the language of the original
 * @param stale whether it was made of an earlier version of the original
 */
public record Rendering(
        TextPlace place, String original, Language from, Language into, String words, Origin origin, boolean stale) {}
