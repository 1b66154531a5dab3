package iscg.reading.child;

import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;

/**
 * What one parse gave.
 *
 * @param html whatever the parser made of it
 * @param cut whether there is more than was kept
 * @param hasText whether it shows a letter or a digit
 * @param sorted whether it was read by the places of its letters
 */
record Content(String html, boolean cut, Metadata metadata, boolean hasText, boolean sorted) {

    boolean isPdf() {
        return is("application/pdf");
    }

    boolean is(String mediaType) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.startsWith(mediaType);
    }

    /** Pages or slides; 0 if the format does not tell. */
    int pages() {
        for (var property : List.of(PagedText.N_PAGES, Office.SLIDE_COUNT, Office.PAGE_COUNT)) {
            var pages = metadata.getInt(property);
            if (pages != null) {
                return pages;
            }
        }
        return 0;
    }
}
