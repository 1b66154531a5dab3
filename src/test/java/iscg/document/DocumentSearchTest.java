package iscg.document;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.identity.Player;
import iscg.scan.Verdict;
import iscg.testing.PortalTest;
import iscg.testing.SetReaders;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DocumentSearchTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentSearch search;

    @Autowired
    ContentProcessing processing;

    @Autowired
    SetScanner scanner;

    @Autowired
    SetReaders readers;

    /** In the text and name of each document, so that no test finds what another wrote. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void aScanner() {
        scanner.finds(new Verdict.Clean());
    }

    @AfterEach
    void asBefore() {
        scanner.isNotConfigured();
        readers.letEverybodyRead(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "captioning",
                "CAPTIONING",
                "caption",
                "Genève",
                "geneve",
                "字幕服务",
                "нужды",
                "НУЖДЫ",
                "العرض النصي",
                "100% of"
            })
    void findsWhatIsInATextWhateverItsScriptCaseOrAccents(String words) {
        var document = read("Captioning in Genève; 会议的字幕服务; Нужды членов; العرض النصي; 100% of delegates");
        assertThat(found(DELEGATE_OF_KENYA, words)).containsExactly(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"captioning sign", "cap_ioning", "100%s", "captioning!"})
    void findsNothingThatHasNotAllOfTheWordsAsTheyWereTyped(String words) {
        read("Captioning for 100 delegates");
        assertThat(found(DELEGATE_OF_KENYA, words)).isEmpty();
    }

    @Test
    void findsByName() {
        var document = read("Nothing of that");
        assertThat(found(DELEGATE_OF_KENYA, "note-" + mark + ".TXT")).containsExactly(document);
    }

    @Test
    void showsWhereTheFirstWordStands() {
        read("A".repeat(500) + " before\nthe captioning after " + "B".repeat(500));
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> search.find("captioning " + mark))
                        .documents())
                .singleElement()
                .satisfies(one -> assertThat(one.passage().orElseThrow())
                        .startsWith("…A")
                        .contains("A before the captioning after B")
                        .endsWith("B…")
                        .hasSizeBetween(200, 250));
    }

    @Test
    void showsAShortTextAsItIs() {
        var text = "Captioning for all " + mark;
        read(text);
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> search.find("captioning " + mark))
                        .documents())
                .singleElement()
                .satisfies(one -> assertThat(one.passage().orElseThrow()).doesNotContain("…"));
    }

    @Test
    void findsNothingForThoseWhoMayNotReadIt() {
        var document = read("Captioning");
        assertThat(found(DELEGATE_OF_EGYPT, "captioning")).isEmpty();
        readers.letEverybodyRead(true);
        assertThat(found(DELEGATE_OF_EGYPT, "captioning")).containsExactly(document);
    }

    @Test
    void findsNothingForOthersThatIsNotScanned() {
        readers.letEverybodyRead(true);
        received("Captioning");
        assertThat(found(SECRETARY, "note-" + mark)).isEmpty();
    }

    @Test
    void showsTheNewestOfManyAndSaysThatThereAreMore() {
        for (var i = 0; i <= DocumentSearch.MOST; i++) {
            read("Captioning " + i);
        }
        var found = stage.as(DELEGATE_OF_KENYA, () -> search.find(mark));
        assertThat(found.documents()).hasSize(DocumentSearch.MOST);
        assertThat(found.more()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void findsNothingWithoutAWord(String words) {
        assertThat(stage.as(SECRETARY, () -> search.find(words)).documents()).isEmpty();
    }

    private List<DocumentId> found(Player player, String words) {
        return stage.as(player, () -> search.find(words + " " + mark)).documents().stream()
                .map(one -> one.document().id())
                .toList();
    }

    private DocumentId read(String text) {
        var document = received(text);
        processing.process(document.sha256());
        return document.id();
    }

    private DocumentDetails received(String text) {
        var content = new ByteArrayInputStream((text + "\n" + mark).getBytes(UTF_8));
        return stage.as(DELEGATE_OF_KENYA, () -> documents.receive("note-" + mark + ".txt", content));
    }
}
