package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentId;
import iscg.identity.Player;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who may read the documents of a need; who may read the need itself, {@link NeedServiceTest} shows. */
@PortalTest
class NeedAccessTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    NeedAccess access;

    @Autowired
    NeedProgress progress;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void opensADocumentToTheOwnersAtOnceAndToAllWhenTheNeedIsForwarded() {
        var document = received();
        var number = submittedWith(document);
        assertThat(mayRead(DELEGATE_OF_KENYA, document)).isTrue();
        assertThat(mayRead(SECRETARY, document)).isTrue();
        assertThat(mayRead(DELEGATE_OF_EGYPT, document)).isFalse();
        forward(number);
        assertThat(mayRead(DELEGATE_OF_EGYPT, document)).isTrue();
    }

    @Test
    void keepsADocumentOfAnEarlierTextWithItsOwners() {
        var mistaken = received();
        var number = submittedWith(mistaken);
        prepared.revise(number, content -> content.withReply("No.").withDocuments(List.of()));
        forward(number);
        assertThat(mayRead(DELEGATE_OF_KENYA, mistaken)).isTrue();
        assertThat(mayRead(DELEGATE_OF_EGYPT, mistaken)).isFalse();
    }

    @Test
    void opensNoDocumentThatNoNeedCarries() {
        assertThat(mayRead(SECRETARY, received())).isFalse();
    }

    private boolean mayRead(Player reader, DocumentId document) {
        return access.mayRead(stage.enter(reader), document);
    }

    private NeedNumber submittedWith(DocumentId document) {
        return prepared.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(document)));
    }

    private void forward(NeedNumber number) {
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> transaction.execute(status -> progress.forward(number, version)));
    }

    private DocumentId received() {
        var id = UUID.randomUUID();
        database.sql("""
                insert ignore into content (sha256, scan, reading, attempts, pages, cut)
                values (?, 'CLEAN', 'READ', 1, 0, false)""").param("0".repeat(64)).update();
        database.sql("""
                insert into document (id, sha256, size, media_type, file_name, uploaded_by, uploaded_at)
                values (?, ?, 1, 'text/plain', 'a.txt', ?, now())""")
                .params(id, "0".repeat(64), stage.enter(DELEGATE_OF_KENYA).person())
                .update();
        return new DocumentId(id);
    }
}
