package iscg.reading.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The tables of a Word document in the order they begin, nested ones included, and which of their rows are marked as heading. */
final class WordTables implements OfficeFile.Visitor {

    private final List<Table> all = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();

    /** Of more than one row, none of which is a heading. */
    int withoutHeader() {
        return (int)
                all.stream().filter(table -> table.rows > 1 && !table.header).count();
    }

    /** For each table how many of its rows are heading, counted from the first. */
    List<Integer> headerRows() {
        return all.stream().map(table -> table.leading).toList();
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (name.equals("tbl")) {
            var table = new Table();
            all.add(table);
            open.push(table);
            return;
        }
        var table = open.peek();
        if (table != null && name.equals("tr")) {
            table.rows++;
        } else if (table != null && name.equals("tblHeader") && WordChecks.isOn(attributes)) {
            table.header = true;
            table.leading += table.leading == table.rows - 1 ? 1 : 0;
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("tbl")) {
            open.poll();
        }
    }

    private static final class Table {
        private int rows;
        private int leading;
        private boolean header;
    }
}
