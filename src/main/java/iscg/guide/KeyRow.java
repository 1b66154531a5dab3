package iscg.guide;

import java.util.List;

/**
 * A key, or several pressed together, and what it does.
 *
 * @param caps what stands on the keys: a letter or sign, or the key of a text where keyboards of different languages name it differently
 * @param act the key of the sentence
 */
record KeyRow(List<String> caps, String act) {

    /** What every browser does on every page, and the portal leaves alone. */
    static final List<KeyRow> EVERYWHERE = List.of(
            new KeyRow(List.of("Tab"), "guide.keyboard.tab"),
            new KeyRow(List.of("guide.keyboard.cap.shift", "Tab"), "guide.keyboard.back"),
            new KeyRow(List.of("guide.keyboard.cap.enter"), "guide.keyboard.enter"),
            new KeyRow(List.of("guide.keyboard.cap.space"), "guide.keyboard.space"),
            new KeyRow(List.of("↑ ↓"), "guide.keyboard.arrows"),
            new KeyRow(List.of("guide.keyboard.cap.escape"), "guide.keyboard.escape"));

    /** On the page of triage alone. */
    static final List<KeyRow> TRIAGE = List.of(
            triage("J", "next"),
            triage("K", "previous"),
            triage("X", "choose"),
            triage("E", "choose-all"),
            triage("A", "assign"),
            triage("F", "filter"),
            triage("N", "next-page"),
            triage("P", "previous-page"),
            triage("?", "list"));

    private static KeyRow triage(String key, String act) {
        return new KeyRow(List.of(key), "triage.keys.act." + act);
    }
}
