package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.symbol.DocumentVersion;
import iscg.symbol.SymbolService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Its sender says what a document is written in, until it has a symbol: that names the language for good. */
@PortalTest
class LanguagesOfAttachmentsTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    DocumentService documents;

    @Autowired
    SymbolService symbols;

    @Test
    void namesAnAttachmentByTheLanguageItsSenderSaid() {
        var plan = received();
        assertThat(said(plan, Language.FRENCH)).isTrue();
        var number = submittedWith(plan);
        assertThat(symbolsOf(number)).contains("ISCG-26/N1(Add.1)-F");
    }

    @Test
    void namesItByTheLanguageOfTheTextWhileNothingIsKnown() {
        assertThat(symbolsOf(submittedWith(received()))).contains("ISCG-26/N1(Add.1)-E");
    }

    @Test
    void tellsWhatWasSaidFromWhatWasFound() {
        var plan = received();
        said(plan, Language.ARABIC);
        var known = stage.as(DELEGATE_OF_KENYA, () -> documents.record(plan).orElseThrow());
        assertThat(known.language()).contains(Language.ARABIC);
        assertThat(known.languageSaid()).isTrue();
    }

    @Test
    void changesNothingOnceADocumentHasASymbol() {
        var plan = received();
        var number = submittedWith(plan);
        assertThat(said(plan, Language.FRENCH)).isFalse();
        assertThat(symbolsOf(number)).contains("ISCG-26/N1(Add.1)-E");
    }

    @Test
    void takesItFromNobodyButTheSender() {
        var plan = received();
        assertThat(stage.<Boolean>as(DELEGATE_OF_EGYPT, () -> documents.sayLanguage(plan, Language.FRENCH)))
                .isFalse();
        assertThat(stage.as(
                        DELEGATE_OF_KENYA,
                        () -> documents.record(plan).orElseThrow().languageSaid()))
                .isFalse();
    }

    private boolean said(DocumentId document, Language language) {
        return stage.as(DELEGATE_OF_KENYA, () -> documents.sayLanguage(document, language));
    }

    private DocumentId received() {
        var content = new ByteArrayInputStream("2027".getBytes(StandardCharsets.UTF_8));
        return stage.as(
                DELEGATE_OF_KENYA, () -> documents.receive("plan.txt", content).id());
    }

    private NeedNumber submittedWith(DocumentId document) {
        return needs.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(document)));
    }

    private List<String> symbolsOf(NeedNumber number) {
        return stage.as(
                SECRETARY,
                () -> symbols.versions(number.symbol()).stream()
                        .map(DocumentVersion::original)
                        .map(file -> file.symbol().toString())
                        .toList());
    }
}
