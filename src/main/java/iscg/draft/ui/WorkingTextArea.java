package iscg.draft.ui;

import com.vaadin.flow.component.textfield.TextArea;
import iscg.draft.WorkingText;
import iscg.draft.WorkingTexts;
import iscg.ui.SavedState;

/** A field whose text is kept as it is typed, by person and place, until it was sent. */
public class WorkingTextArea extends TextArea {

    private final WorkingTexts texts;
    private final String place;

    /**
     * @param place as {@link WorkingTexts} knows it, such as {@code need:ISCG-26/N1:answer}
     * @param person the key of whoever types, so that two people at one browser stay apart
     * @param saved says that the text was kept
     */
    public WorkingTextArea(String label, String place, long person, WorkingTexts texts, SavedState saved) {
        super(label);
        this.texts = texts;
        this.place = place;
        setManualValidation(true);
        texts.find(place).map(WorkingText::text).ifPresent(this::setValue);
        KeepTyped.in(
                this,
                person + ":" + place,
                text -> saved.saved(texts.save(place, text).savedAt()));
    }

    /** Forgets the text and empties the field, once it was sent. */
    public void sent() {
        texts.discard(place);
        clear();
    }
}
