package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A true table with a caption, for a screenful of rows; at the width of a phone each row becomes a small list of its own. The
 * first column names the row. The roles are spelled out because browsers drop them when a style changes how a table lies.
 *
 * @param <T> what a row shows
 */
public class DataTable<T> extends NativeTable {

    private final List<Column<T>> columns = new ArrayList<>();

    public DataTable(String caption) {
        addClassName("data-table");
        setCaptionText(caption);
        role(this, "table");
    }

    /** Adds a column. Columns come before rows. */
    public DataTable<T> column(String header, SerializableFunction<T, ? extends Component> cell) {
        columns.add(new Column<>(header, cell));
        return this;
    }

    /** Shows these rows, in this order, instead of those before. */
    public DataTable<T> rows(List<T> rows) {
        writeHeader();
        removeBody();
        var body = getBody();
        role(body, "rowgroup");
        rows.forEach(row -> body.add(write(row)));
        return this;
    }

    private void writeHeader() {
        removeHead();
        var row = role(new NativeTableRow(), "row");
        for (var column : columns) {
            var cell = role(new NativeTableHeaderCell(column.header), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        role(getHead(), "rowgroup").add(row);
    }

    private NativeTableRow write(T item) {
        var row = role(new NativeTableRow(), "row");
        for (var column : columns) {
            var content = column.cell.apply(item);
            if (column == columns.getFirst()) {
                var name = role(new NativeTableHeaderCell(content), "rowheader");
                name.getElement().setAttribute("scope", "row");
                row.add(name);
            } else {
                var cell = role(new NativeTableCell(content), "cell");
                cell.getElement().setAttribute("data-header", column.header);
                row.add(cell);
            }
        }
        return row;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }

    private record Column<T>(String header, SerializableFunction<T, ? extends Component> cell)
            implements java.io.Serializable {}
}
