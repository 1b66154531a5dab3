package iscg.reading.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Tables of more than one row of which none is marked as a heading, nested ones included. */
final class WordTables implements OfficeFile.Visitor {

    private final Deque<Table> open = new ArrayDeque<>();
    private int withoutHeader;

    int withoutHeader() {
        return withoutHeader;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        var table = open.peek();
        if (name.equals("tbl")) {
            open.push(new Table());
        } else if (table != null && name.equals("tr")) {
            table.rows++;
        } else if (table != null && name.equals("tblHeader")) {
            table.header = true;
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("tbl") && !open.isEmpty()) {
            var table = open.pop();
            withoutHeader += !table.header && table.rows > 1 ? 1 : 0;
        }
    }

    private static final class Table {
        private int rows;
        private boolean header;
    }
}
