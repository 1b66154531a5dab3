package iscg.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.document.FileSize;
import iscg.filetype.DocumentRefused;
import iscg.filetype.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long UNKNOWN = -1;

    private Allowance allowance;

    @BeforeEach
    void forThreeFilesOfTenAndTwentyTogether() {
        var documents = mock(DocumentService.class);
        when(documents.mostFiles()).thenReturn(3);
        when(documents.largestFile()).thenReturn(new FileSize(10));
        when(documents.largestTotal()).thenReturn(new FileSize(20));
        allowance = new Allowance(documents);
    }

    @Test
    void refusesByTheLengthThatIsSaidBeforeAnythingIsRead() {
        assertRefused(Refusal.TOO_LARGE, () -> allowance.place("a.txt", 11));
        allowance.holds(List.of(of(10), of(5)));
        assertRefused(Refusal.TOO_MUCH_TOGETHER, () -> allowance.place("a.txt", 6));
        assertThat(allowance.place("a.txt", 5)).isNotNull();
    }

    @Test
    void refusesInTheMiddleWhatDidNotSayItsLength() throws IOException {
        allowance.holds(List.of(of(10)));
        try (var place = allowance.place("a.txt", UNKNOWN);
                var content = place.counting(new ByteArrayInputStream(new byte[11]))) {
            content.readNBytes(10);
            assertRefused(Refusal.TOO_MUCH_TOGETHER, content::read);
        }
    }

    @Test
    void countsWhatIsOnItsWayUntilItIsOver() {
        var first = allowance.place("a.txt", 10);
        var second = allowance.place("b.txt", 10);
        assertRefused(Refusal.TOO_MUCH_TOGETHER, () -> allowance.place("c.txt", 1));
        second.close();
        var third = allowance.place("c.txt", 1);
        var fourth = allowance.place("d.txt", 1);
        assertRefused(Refusal.TOO_MANY, () -> allowance.place("e.txt", 1));
        first.close();
        third.close();
        fourth.close();
        assertThat(allowance.bytesLeft()).isEqualTo(20);
        assertThat(allowance.place("e.txt", 10)).isNotNull();
    }

    @Test
    void saysWhatThereIsRoomFor() {
        allowance.holds(List.of(of(7), of(8)));
        assertThat(allowance.filesLeft()).isEqualTo(1);
        assertThat(allowance.bytesLeft()).isEqualTo(5);
    }

    private static DocumentDetails of(long bytes) {
        var details = mock(DocumentDetails.class);
        when(details.size()).thenReturn(new FileSize(bytes));
        return details;
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(act)
                .extracting(DocumentRefused::refusal)
                .isEqualTo(refusal);
    }
}
