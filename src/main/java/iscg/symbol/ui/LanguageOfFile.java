package iscg.symbol.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import iscg.document.DocumentId;
import iscg.document.DocumentRecord;
import iscg.document.DocumentService;
import iscg.document.ReadingState;
import iscg.language.Language;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits a little until the text of a file that has just arrived is read behind, to learn its language. */
public class LanguageOfFile implements Serializable {

    private static final int POLL_MILLIS = 1_000;
    private static final int MOST_POLLS = 20;

    private final DocumentService documents;
    private final List<DocumentId> files;
    private final SerializableConsumer<Language> found;
    private @Nullable Registration polling;
    private int polls;

    public LanguageOfFile(DocumentService documents, List<DocumentId> files, SerializableConsumer<Language> found) {
        this.documents = documents;
        this.files = List.copyOf(files);
        this.found = found;
        if (files.size() == 1 && !look()) {
            var ui = UI.getCurrentOrThrow();
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(poll -> {
                if (look() || ++polls >= MOST_POLLS) {
                    stop(poll.getSource());
                }
            });
        }
    }

    /** Whether all is known that ever will be: there is no language where there is no text. */
    private boolean look() {
        var record = documents.record(files.getFirst());
        record.flatMap(DocumentRecord::language).ifPresent(found::accept);
        return record.filter(known -> known.document().reading() == ReadingState.WAITING)
                .isEmpty();
    }

    private void stop(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
