package iscg.document.ui;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttachmentsFieldTest extends ViewTest {

    @Autowired
    DocumentService documents;

    private final List<List<DocumentId>> told = new ArrayList<>();
    private AttachmentsField field;

    @BeforeEach
    void onAPage() {
        signIn(DELEGATE_OF_KENYA);
        field = new AttachmentsField(documents);
        field.addValueChangeListener(change -> told.add(change.getValue()));
        UI.getCurrent().add(field);
    }

    @Test
    void saysWhatItTakesBeforeAnythingIsChosen() {
        assertThat(field.getLabel()).isEqualTo("Attachments");
        assertThat(words(field)).contains("Up to 20 files, each of at most 100 MB and together of at most 500 MB: PDF");
    }

    @Test
    void keepsWhatArrivesAndTellsAtOnce() {
        upload("note.txt", "A note");
        assertThat(field.getValue()).hasSize(1);
        assertThat(told).containsExactly(field.getValue());
        assertThat(words(field)).contains("note.txt Plain text, 6 bytes");
        assertThat(documents.details(field.getValue()))
                .singleElement()
                .extracting(DocumentDetails::uploadedBy)
                .isEqualTo("Wanjiru Kamau");
    }

    @Test
    void attachesOnceWhatArrivesTwice() {
        upload("note.txt", "A note");
        upload("note.txt", "A note");
        upload("note.txt", "Another note");
        assertThat(field.getValue()).hasSize(2);
    }

    @Test
    void saysWhyAFileIsNotTakenUntilThePersonTakesNote() {
        upload("run\u202Efdp.sh", "#!/bin/sh");
        assertThat(field.getValue()).isEmpty();
        assertThat(words(field))
                .contains("\u2068runfdp.sh\u2069 was not attached: programs and scripts are not taken.");
        test(button("Close the message about runfdp.sh")).click();
        assertThat(words(field)).doesNotContain("runfdp.sh");
    }

    @Test
    void takesADocumentAwayAgain() {
        upload("a.txt", "A");
        upload("b.txt", "B");
        var second = field.getValue().getLast();
        test(button("Remove a.txt")).click();
        assertThat(field.getValue()).containsExactly(second);
        assertThat(told.getLast()).containsExactly(second);
        assertThat(words(field)).contains("b.txt").doesNotContain("a.txt");
    }

    @Test
    void takesNoMoreThanTheLimit() {
        for (var i = 0; i < 21; i++) {
            upload(i + ".txt", "File " + i);
        }
        assertThat(field.getValue()).hasSize(20);
        assertThat(words(field)).contains("20.txt\u2069 was not attached: there are 20 files already");
        assertThat(words(field)).contains("All 20 places are taken.");
        test(button("Remove 3.txt")).click();
        assertThat(words(field)).doesNotContain("All 20 places are taken.");
    }

    @Test
    void showsWhatWasAttachedBeforeToThoseWhoMayReadIt() {
        var mine = documents.receive("mine.txt", new ByteArrayInputStream("Mine".getBytes()));
        var theirs = stage.as(
                DELEGATE_OF_EGYPT,
                () -> documents.receive("theirs.txt", new ByteArrayInputStream("Theirs".getBytes())));
        field.setValue(List.of(mine.id(), theirs.id()));
        assertThat(words(field)).contains("mine.txt").doesNotContain("theirs.txt");
    }

    @Test
    void onlyShowsWhereNothingMayBeChanged() {
        upload("note.txt", "A note");
        field.setReadOnly(true);
        assertThat(words(field)).contains("note.txt").doesNotContain("Remove");
        assertThat(find(Upload.class).all()).isEmpty();
    }

    private void upload(String name, String content) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "text/plain", content.getBytes());
    }

    @Override
    protected Button button(String ariaLabel) {
        return find(Button.class)
                .withCondition(button ->
                        button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .single();
    }
}
