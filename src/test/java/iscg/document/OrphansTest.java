package iscg.document;

import static iscg.identity.Player.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import iscg.storage.StoredContent;
import iscg.testing.PortalTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrphansTest extends AfterACrash {

    @Autowired
    ContentAudit audit;

    @Autowired
    RecurringTask<Void> removeOrphans;

    @Test
    void countsAsAnOrphanOnlyAfterTheGraceTime() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.minusMinutes(1));
        assertThat(stage.as(ADMIN, audit::orphans)).isEmpty();

        setAge(orphan, GRACE.plusMinutes(1));
        assertThat(stage.as(ADMIN, audit::orphans))
                .extracting(StoredContent::sha256)
                .containsExactly(orphan);
    }

    @Test
    void removesOrphansAndNothingThatADocumentRefersTo() throws IOException {
        var document = receive("annotations.pdf").sha256();
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(document, GRACE.plusDays(1));
        setAge(orphan, GRACE.plusDays(1));

        assertThat(stage.as(ADMIN, audit::removeOrphans))
                .extracting(StoredContent::sha256)
                .containsExactly(orphan);

        assertThat(storage.holds(orphan)).isFalse();
        assertThat(storage.holds(document)).isTrue();
    }

    @Test
    void removesThemEveryNight() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.plusDays(1));

        removeOrphans.executeRecurringly(new TaskInstance<>("orphans", RecurringTask.INSTANCE), null);

        assertThat(storage.holds(orphan)).isFalse();
    }

    @Test
    void removesNothingWhereOrphansAreMoreThanWhatDocumentsReferTo() throws IOException {
        for (var sample : new String[] {"two-authors.docx", "declaration-preamble-ar.pdf"}) {
            setAge(keptWithoutDocument(sample), GRACE.plusDays(1));
        }
        assertThat(orphans.remove(orphans.find())).isEmpty();
        assertThat(orphans.find()).hasSize(2);
    }
}
