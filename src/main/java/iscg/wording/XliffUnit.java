package iscg.wording;

import java.util.List;

/**
 * A text as XLIFF carries it.
 *
 * @param id the text's key
 * @param target empty where there is no finished one
 * @param notes for translators
 */
record XliffUnit(String id, String source, String target, List<String> notes) {

    XliffUnit {
        notes = List.copyOf(notes);
    }
}
