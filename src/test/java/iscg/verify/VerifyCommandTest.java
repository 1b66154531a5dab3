package iscg.verify;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.audit.SignedEnds;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.storage.ContentStorage;
import iscg.testing.PortalTest;
import iscg.testing.Samples;
import iscg.testing.Stage;
import iscg.testing.TestDatabase;
import iscg.testing.Workplace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VerifyCommandTest {

    private static final String HISTORY =
            "History verified: 1 entries, of them 0 with a receipt; 1 signed ends; 0 entries younger than these";

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    ContentStorage storage;

    @Autowired
    SignedEnds ends;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private DocumentDetails document;

    @BeforeEach
    void aDocument() throws Exception {
        var content = Files.readAllBytes(Samples.document("two-authors.docx"));
        document = stage.as(DELEGATE_OF_KENYA, () -> documents.receive("two.docx", new ByteArrayInputStream(content)));
        ends.publishTo(folder);
    }

    @Test
    void saysThatAllIsWell() {
        assertThat(verify(TestDatabase.running().password())).isZero();
        assertThat(lines()).containsExactly(HISTORY, "Contents verified: 1, damaged: 0, missing: 0, unreadable: 0");
    }

    @Test
    void namesWhatIsWrongInALineAndInItsExitCode() {
        storage.remove(document.sha256());
        assertThat(verify(TestDatabase.running().password())).isOne();
        assertThat(lines())
                .containsExactly(
                        HISTORY,
                        "missing " + document.sha256() + ": " + document.id() + " (two.docx)",
                        "Contents verified: 1, damaged: 0, missing: 1, unreadable: 0");
    }

    @Test
    void namesWhatIsWrongWithTheHistory() throws Exception {
        Files.delete(folder.resolve("daily.txt"));
        assertThat(verify(TestDatabase.running().password())).isOne();
        assertThat(lines().getFirst())
                .isEqualTo("history: Nobody can tell whether the end was cut off: no signed end is in " + folder);
    }

    @Test
    void tellsThatItCouldNotVerifyFromThatAnythingIsWrong() {
        assertThat(verify("not the password")).isEqualTo(2);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("Not verified: ")
                .contains("Access denied");
    }

    private int verify(String password) {
        var database = TestDatabase.running();
        var arguments = new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.user(),
            "--spring.datasource.password=" + password,
            "--iscg.storage.folder=" + Workplace.folder("test-documents"),
            "--iscg.history.folder=" + folder,
            "--logging.level.root=info", // which later tests are to find as it was
        };
        return VerifyCommand.run(arguments, new PrintStream(said, true, UTF_8));
    }

    private List<String> lines() {
        return said.toString(UTF_8).lines().toList();
    }
}
