package iscg.need.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import iscg.document.DocumentService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedDocumentService;
import iscg.need.NeedsOnTheirWay;
import iscg.symbol.Addition;
import iscg.symbol.Symbol;
import iscg.symbol.ui.VersionTable;
import iscg.testing.ViewTest;
import iscg.ui.ErrorSummary;
import iscg.ui.Notice;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-006: docs/use-cases/UC-006-versions-and-languages.md. */
class UC006AddDocumentTest extends ViewTest {

    private static final Symbol N1 = Symbol.of("ISCG-26", "N1");

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    NeedDocumentService additions;

    @Autowired
    DocumentService documents;

    @Test
    void listsTheDocumentsOfANeedBySymbolWithTheirLanguages() {
        prepared.submitted();
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        assertThat(words(find(VersionTable.class).single()))
                .contains("ISCG-26/N1 Captioning of all ISCG meetings English original");
        assertThat(link("ISCG-26/N1").getHref()).isEqualTo("/documents/ISCG-26/N1");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getAriaLabel()
                                .filter("English, ISCG-26/N1-E"::equals)
                                .isPresent())
                        .single()
                        .getHref())
                .isEqualTo("/documents/ISCG-26/N1-E");
    }

    @Test
    void addsOneLanguageAfterTheOther() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        follow("Add a document or a language version");
        add("fr.txt", "French");
        assertThat(words(find(Notice.class).single())).contains("ISCG-26/N1-F");
        add("es.txt", "Spanish");
        assertThat(words(find(Notice.class).single())).contains("ISCG-26/N1-S");
        open("needs/2026/1");
        assertThat(words(find(VersionTable.class).single())).contains("English original Français Español");
        assertThat(words()).contains("added a language version: \u2066ISCG-26/N1-F\u2069.");
    }

    @Test
    void offersOnlyLanguagesThatAreNotThereYet() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1/add");
        assertThat(select("Language of the file").getListDataView().getItems())
                .doesNotContain(Language.ENGLISH)
                .hasSize(5);
        choose(Addition.ADDENDUM);
        assertThat(select("Language of the file").getListDataView().getItems()).hasSize(6);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatIsThere() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1/add");
        upload("fr.txt");
        press("Add");
        assertThat(words(find(ErrorSummary.class).single())).contains("Choose the language of the file.");
        assertThat(words()).contains("fr.txt");
    }

    @Test
    void tellsWhoComesSecondAndKeepsTheFile() throws Exception {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1/add");
        upload("fr.txt");
        choose("Language of the file", "French");
        stage.as(DELEGATE_OF_KENYA, () -> {
            var file = documents.receive("first.txt", new ByteArrayInputStream(new byte[] {'a'}));
            return additions.add(Addition.TRANSLATION, N1, file.id(), Language.FRENCH);
        });
        press("Add");
        assertThat(words(find(Notice.class).single()))
                .contains("The file was not added", "There is a file in this language already.");
        assertThat(words()).contains("fr.txt");
        assertThat(select("Language of the file").getListDataView().getItems()).doesNotContain(Language.FRENCH);
    }

    @Test
    void saysBesideWhatWasForwardedThatSomethingCameLater() throws Exception {
        var number = slips.forwardedTo("RAG");
        signIn(CHAIR_OF_RAG);
        open("reviews/" + slips.of(number, "RAG").id());
        assertThat(words()).doesNotContain("There are newer versions");
        stage.as(DELEGATE_OF_KENYA, () -> {
            var file = documents.receive("later.txt", new ByteArrayInputStream(new byte[] {'b'}));
            return additions.add(Addition.REVISION, N1, file.id(), Language.ENGLISH);
        });
        open("reviews/" + slips.of(number, "RAG").id());
        assertThat(words()).contains("There are newer versions or corrections ISCG-26/N1(Rev.1)");
        assertThat(words()).contains("Delegates who are hard of hearing cannot follow.");
    }

    @Test
    void isNotThereForThoseWhoOnlyRead() {
        slips.forwardedTo("RAG");
        signIn(CHAIR_OF_RAG);
        open("needs/2026/1");
        assertThat(hasLink("Add a document or a language version")).isFalse();
        signIn(DELEGATE_OF_KENYA);
        open("needs/2020/1/add");
        assertThat(find(H1.class).single()).extracting(ViewTest::words).isNotEqualTo("Add a document");
    }

    private void add(String name, String language) {
        upload(name);
        choose("Language of the file", language);
        press("Add");
    }

    private void upload(String name) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "text/plain", name.getBytes());
    }

    @SuppressWarnings("unchecked") // whatever the items are, they are chosen by their labels
    private void choose(Addition addition) {
        find(RadioButtonGroup.class).single().setValue(addition);
    }
}
