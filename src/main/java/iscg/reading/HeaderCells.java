package iscg.reading;

import org.jsoup.nodes.Element;

/** Says of which cells the header cells of a row are the header. */
final class HeaderCells {

    private HeaderCells() {}

    static void mark(Element row) {
        var parent = row.parent();
        var head = parent != null && parent.normalName().equals("thead");
        if (head) {
            row.select("> td").tagName("th");
        }
        var alone = row.select("> td").isEmpty();
        for (var cell : row.select("> th")) {
            if (!cell.attr("scope").matches("col|row|colgroup|rowgroup")) {
                cell.attr("scope", head || alone ? "col" : "row");
            }
        }
    }
}
