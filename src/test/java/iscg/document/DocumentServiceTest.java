package iscg.document;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.filetype.ContentTypes;
import iscg.filetype.DocumentRefused;
import iscg.filetype.DocumentType;
import iscg.filetype.Refusal;
import iscg.identity.Actors;
import iscg.identity.Player;
import iscg.storage.ContentStorage;
import iscg.testing.PortalTest;
import iscg.testing.Samples;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class DocumentServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentRepository rows;

    @Autowired
    History history;

    @Autowired
    Intake intake;

    @Autowired
    ContentTypes contentTypes;

    @Autowired
    DocumentRegister register;

    @Autowired
    DocumentSettings settings;

    @Autowired
    Actors actors;

    static Stream<Player> everyRole() {
        return Stream.of(DELEGATE_OF_KENYA, CHAIR_OF_RAG, SECRETARY, ADMIN);
    }

    @Test
    void knowsOfADocumentWhatItsContentAndSenderSay() throws IOException {
        var sample = Samples.document("declaration-preamble-ar.pdf");
        var received = receivedFrom(DELEGATE_OF_KENYA, "إعلان.pdf", sample);
        assertThat(received.fileName()).isEqualTo("إعلان.pdf");
        assertThat(received.type()).isEqualTo(DocumentType.PDF);
        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(received.size()).isEqualTo(new FileSize(Files.size(sample)));
        assertThat(received.uploadedAt()).isEqualTo(SetClock.MONDAY);
        assertThat(received.uploadedBy()).isEqualTo("Wanjiru Kamau");
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.details(List.of(received.id()))))
                .containsExactly(received);
    }

    @Test
    void givesBackExactlyWhatItReceived() throws IOException {
        var sample = Samples.document("two-authors.docx");
        var received = receivedFrom(DELEGATE_OF_KENYA, "two.docx", sample);
        var opened =
                stage.as(DELEGATE_OF_KENYA, () -> documents.open(received.id())).orElseThrow();
        assertThat(opened.content().getContentAsByteArray()).isEqualTo(Files.readAllBytes(sample));
    }

    @Test
    void remembersWhoSentIt() throws IOException {
        var received = receivedFrom(DELEGATE_OF_KENYA, "two.docx", Samples.document("two-authors.docx"));
        assertThat(history.of("document " + received.id()))
                .singleElement()
                .extracting(
                        Act::verb,
                        act -> act.actor().name(),
                        act -> act.details().get("name"))
                .containsExactly("document.received", "Wanjiru Kamau", "two.docx");
    }

    @Test
    void keepsAFlagOnWhatNobodyCanRead() throws IOException {
        var received = receivedFrom(DELEGATE_OF_KENYA, "secret.docx", Samples.hostile("password.docx"));
        assertThat(received.protectedByPassword()).isTrue();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.details(List.of(received.id()))))
                .singleElement()
                .extracting(DocumentDetails::protectedByPassword)
                .isEqualTo(true);
    }

    @Test
    void keepsTheSameContentFromTwoPeopleAsTwoDocuments() throws IOException {
        var sample = Samples.document("annotations.pdf");
        var one = receivedFrom(DELEGATE_OF_KENYA, "one.pdf", sample);
        var other = receivedFrom(DELEGATE_OF_EGYPT, "other.pdf", sample);
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.sha256()).isEqualTo(other.sha256());
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> receivedFrom(DELEGATE_OF_KENYA, "macros.docm", Samples.hostile("macros.docm")))
                .extracting(DocumentRefused::refusal)
                .isEqualTo(Refusal.MACROS);
        assertThat(rows.count()).isZero();
    }

    @Test
    void saysThatItCannotStoreAnythingWhenTheStorageDoesNotAnswer() throws IOException {
        var silent = mock(ContentStorage.class);
        doThrow(new UncheckedIOException(new IOException("No answer")))
                .when(silent)
                .keep(any(), any());
        var content = Files.readAllBytes(Samples.document("annotations.pdf"));
        var unlucky = new DocumentService(intake, contentTypes, silent, register, settings, actors);
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        stage.as(DELEGATE_OF_KENYA, () -> unlucky.receive("a.pdf", new ByteArrayInputStream(content))))
                .extracting(DocumentRefused::refusal)
                .isEqualTo(Refusal.STORAGE_FULL);
        assertThat(rows.count()).isZero();
    }

    @Test
    void givesDetailsInTheOrderAskedForAndLeavesOutTheUnknown() throws IOException {
        var one = receivedFrom(DELEGATE_OF_KENYA, "one.pdf", Samples.document("annotations.pdf"))
                .id();
        var two = receivedFrom(DELEGATE_OF_KENYA, "two.docx", Samples.document("two-authors.docx"))
                .id();
        var unknown = new DocumentId(UUID.randomUUID());
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.details(List.of(two, unknown, one))))
                .extracting(DocumentDetails::id)
                .containsExactly(two, one);
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void receivesFromEverybodyWhoHasARole(Player player) throws IOException {
        assertThat(receivedFrom(player, "a.pdf", Samples.document("annotations.pdf")))
                .isNotNull();
    }

    @Test
    void receivesFromNobodyElse() {
        var withoutRole = new Player(Map.of("name", "Nobody in particular"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> receivedFrom(withoutRole, "a.pdf", Samples.document("annotations.pdf")));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> documents.receive("a.pdf", InputStream.nullInputStream()));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void showsADocumentThatNothingCarriesToItsSenderAlone(Player player) throws IOException {
        var id = receivedFrom(DELEGATE_OF_EGYPT, "a.pdf", Samples.document("annotations.pdf"))
                .id();
        assertThat(stage.as(player, () -> documents.details(List.of(id)))).isEmpty();
        assertThat(stage.as(player, () -> documents.open(id))).isEmpty();
    }

    @Test
    void tellsNothingToThoseWhoAreNotSignedIn() {
        var any = new DocumentId(UUID.randomUUID());
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> documents.open(any));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> documents.details(List.of(any)));
    }

    private DocumentDetails receivedFrom(Player player, String name, Path sample) throws IOException {
        var content = Files.readAllBytes(sample);
        return stage.as(player, () -> documents.receive(name, new ByteArrayInputStream(content)));
    }
}
