package iscg.report;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static iscg.language.Language.ARABIC;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import iscg.disposition.DispositionPreparationService;
import iscg.document.DocumentService;
import iscg.meeting.MeetingId;
import iscg.registration.ApprovalService;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReportServiceTest {

    private static final Set<CoverPurpose> FOR_BOTH = EnumSet.allOf(CoverPurpose.class);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 18);

    @Autowired
    Stage stage;

    @Autowired
    ReportsOnTheirWay way;

    @Autowired
    ReportPreparationService preparation;

    @Autowired
    ReportReviewService reviews;

    @Autowired
    ReportService reports;

    @Autowired
    ReportFileService files;

    @Autowired
    CoverSlipService slips;

    @Autowired
    DispositionPreparationService dispositions;

    @Autowired
    DocumentService documents;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ApprovalService approvals;

    @Test
    void isPutToNobodyWhileALanguageLacksSomething() {
        var meeting = way.drafted();
        stage.enter(SECRETARY);
        preparation.edit(meeting, words -> words.introducing(RUSSIAN, "").closing(ENGLISH, "Thanks."));
        assertThatExceptionOfType(ReportIncomplete.class)
                .isThrownBy(() -> preparation.putToChairs(meeting))
                .satisfies(incomplete -> assertThat(incomplete.languages())
                        .contains(RUSSIAN, ARABIC)
                        .doesNotContain(ENGLISH));
    }

    @Test
    void countsWhoTookPartAndNamesNobody() throws IOException {
        var meeting = way.drafted();
        stage.as(DELEGATE_OF_KENYA, () -> registrations.register(meeting, Attendance.REMOTE));
        stage.as(
                FOCAL_POINT_OF_KENYA,
                () -> approvals.approve(approvals.waiting().getFirst().id()));
        var text = stage.as(SECRETARY, () -> preparation.compose(meeting)).orElseThrow();
        assertThat(text.participation()).isEqualTo(new ReportText.Participation(1, 0, 1));
        var file = stage.as(SECRETARY, () -> files.draft(meeting, ENGLISH, FileFormat.DOCX))
                .orElseThrow();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            assertThat(words.getText())
                    .contains("Participation: 1 member; on site: 0; remote: 1")
                    .doesNotContain("Wanjiru Kamau");
        }
    }

    @Test
    void isReadBeforeItIsIssuedByItsChairsAlone() {
        var meeting = way.drafted();
        assertThat(stage.as(CHAIR_OF_TSAG, () -> reviews.find(meeting))).isEmpty();
        stage.as(SECRETARY, () -> preparation.putToChairs(meeting));
        assertThat(stage.as(CHAIR_OF_TSAG, () -> reviews.find(meeting))).isPresent();
        assertThat(stage.as(VICE_CHAIR_OF_TSAG, () -> reviews.find(meeting))).isEmpty();
        assertThat(stage.as(VICE_CHAIR_OF_TSAG, () -> files.draft(meeting, ENGLISH, FileFormat.DOCX)))
                .isEmpty();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> reports.issued(meeting))).isEmpty();
        stage.enter(DELEGATE_OF_KENYA);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.find(meeting));
    }

    @Test
    void staysAsItIsWhileTheChairsHaveIt() {
        var meeting = way.withChairs();
        stage.as(SECRETARY, () -> {
            var later = dispositions.begin(meeting, 1);
            dispositions.edit(later, one -> one.worded(ENGLISH, "Decided later"));
            dispositions.publish(later);
        });
        assertThat(text(meeting).items().getFirst().dispositions()).hasSize(1);
        stage.enter(SECRETARY);
        assertThatIllegalStateException()
                .isThrownBy(() -> preparation.edit(meeting, words -> words.introducing(ENGLISH, "Another")));
    }

    @Test
    void tellsChairsAndSecretariatWhatWasRemarked() {
        var meeting = way.withChairs();
        stage.as(CHAIR_OF_TDAG, () -> reviews.comment(meeting, "item-1", "By when?", ENGLISH));
        assertThat(stage.as(CHAIR_OF_RAG, () -> reviews.comments(meeting)))
                .extracting(ChairComment::part, ChairComment::body, ChairComment::text)
                .containsExactly(tuple("item-1", "TDAG", "By when?"));
        stage.enter(VICE_CHAIR_OF_TSAG);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.comment(meeting, "item-1", "Me, too", ENGLISH));
        stage.enter(SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.approve(meeting));
    }

    @Test
    void isIssuedOnlyOnceAllChairsApprovedTheTextAsItStands() {
        var meeting = way.withChairs();
        stage.as(CHAIR_OF_RAG, () -> reviews.approve(meeting));
        stage.as(CHAIR_OF_TSAG, () -> reviews.approve(meeting));
        stage.enter(SECRETARY);
        assertThatIllegalStateException().isThrownBy(() -> preparation.issue(meeting));
        preparation.takeBack(meeting);
        preparation.putToChairs(meeting);
        stage.as(CHAIR_OF_TDAG, () -> reviews.approve(meeting));
        assertThat(reviews.approvals(meeting)).extracting(Approval::body).containsExactly("TDAG");
        assertThatIllegalStateException().isThrownBy(() -> preparation.issue(meeting));
    }

    @Test
    void isIssuedForGoodAndCorrectedAsARevision() {
        var meeting = way.issued();
        var first = stage.as(DELEGATE_OF_KENYA, () -> reports.last(meeting)).orElseThrow();
        var pdf = content(first);
        stage.enter(SECRETARY);
        assertThatIllegalStateException().isThrownBy(() -> preparation.takeBack(meeting));
        preparation.begin(meeting);
        preparation.edit(meeting, words -> words.introducing(ENGLISH, "Corrected"));
        preparation.putToChairs(meeting);
        List.of(CHAIR_OF_RAG, CHAIR_OF_TSAG, CHAIR_OF_TDAG)
                .forEach(chair -> stage.as(chair, () -> reviews.approve(meeting)));
        preparation.issue(meeting);
        var both = stage.as(DELEGATE_OF_KENYA, () -> reports.issued(meeting));
        assertThat(both).extracting(ReportDetails::version).containsExactly(2, 1);
        assertThat(both.getFirst().symbol()).isEqualTo(first.symbol() + "(Rev.1)");
        assertThat(content(first)).isEqualTo(pdf);
    }

    @Test
    void waitsAtTheBodiesItWasSentToUntilTheyReply() {
        var meeting = way.issued();
        stage.enter(SECRETARY);
        assertThatIllegalArgumentException().isThrownBy(() -> slips.send(meeting, "TSAG", FOR_BOTH, null));
        slips.send(meeting, "TSAG", FOR_BOTH, SOON);
        slips.send(meeting, "TDAG", Set.of(CoverPurpose.INFORMATION), null);
        assertThatIllegalStateException()
                .isThrownBy(() -> slips.send(meeting, "TDAG", Set.of(CoverPurpose.INFORMATION), null));
        assertThat(stage.as(CHAIR_OF_RAG, () -> slips.waiting())).isEmpty();
        var toTsag = stage.as(CHAIR_OF_TSAG, () -> slips.waiting()).getFirst();
        stage.enter(CHAIR_OF_TDAG);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> slips.reply(toTsag.id(), "No.", ENGLISH));
        slips.takeNote(slips.waiting().getFirst().id());
        assertThat(slips.waiting()).isEmpty();
        stage.enter(CHAIR_OF_TSAG);
        assertThatIllegalStateException().isThrownBy(() -> slips.takeNote(toTsag.id()));
        slips.reply(toTsag.id(), "On the agenda of TSAG.", ENGLISH);
        assertThat(stage.as(SECRETARY, () -> slips.of(meeting)))
                .filteredOn(slip -> slip.body().equals("TSAG"))
                .allMatch(slip -> slip.isSettled() && slip.reply().equals("On the agenda of TSAG."));
    }

    private ReportText text(MeetingId meeting) {
        return stage.as(
                CHAIR_OF_RAG,
                () -> Objects.requireNonNull(reviews.find(meeting).orElseThrow().text()));
    }

    private byte[] content(ReportDetails report) {
        return stage.as(
                DELEGATE_OF_KENYA,
                () -> documents
                        .open(reports.pdf(report, ARABIC).orElseThrow())
                        .orElseThrow()
                        .content()
                        .getContentAsByteArray());
    }
}
