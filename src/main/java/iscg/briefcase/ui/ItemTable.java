package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.briefcase.MeetingDocument;
import iscg.meeting.AgendaItem;
import iscg.symbol.VersionFile;
import iscg.ui.DataTable;
import iscg.ui.Names;
import iscg.ui.NumberText;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All documents of a meeting, each with the item it is allocated to, to be changed. */
class ItemTable extends DataTable<MeetingDocument> {

    private final List<AgendaItem> items;
    private final BiConsumer<MeetingDocument, @Nullable Integer> allocate;

    ItemTable(
            List<MeetingDocument> documents,
            List<AgendaItem> items,
            BiConsumer<MeetingDocument, @Nullable Integer> allocate) {
        super(translate("briefcase.allocate"));
        this.items = items;
        this.allocate = allocate;
        column(
                translate("briefcase.column.number"),
                document -> new NumberText(document.base().toString()));
        column(translate("briefcase.column.title"), ItemTable::title);
        column(translate("briefcase.form.item"), this::choice);
        rows(documents);
    }

    private static Component title(MeetingDocument document) {
        var cell = new Div(name(document));
        document.versions().stream()
                .flatMap(version -> version.files().stream())
                .filter(file -> file.document().scan().isToldOf())
                .map(ItemTable::state)
                .forEach(cell::add);
        return cell;
    }

    /** As readers get it; while they get nothing of it, as it was handed in. */
    private static Component name(MeetingDocument document) {
        var reader = Reader.current().language();
        var paper = document.papers().getFirst();
        var original = document.versions().getFirst().original();
        return paper.titleFor(reader).isEmpty()
                ? UserText.markedLine(original.name(), original.symbol().language())
                : UserText.markedLine(paper.titleFor(reader), paper.titleLanguage(reader));
    }

    /** Of a file that readers do not see. */
    private static Div state(VersionFile file) {
        var words = translate(file.document().scan().key());
        var state = new Div(new NumberText(file.symbol().toString()), new Span(" "), new Span(words));
        state.addClassName("absent");
        return state;
    }

    private Component choice(MeetingDocument document) {
        var number = Names.symbolInSentence(document.base().toString());
        var choice = new ItemChoice(translate("briefcase.item-of", Map.of("symbol", number)), items);
        choice.addClassName("item-of-document");
        items.stream()
                .filter(item -> Objects.equals(item.key(), document.item()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                allocate.accept(document, choice.key());
            }
        });
        return choice;
    }
}
