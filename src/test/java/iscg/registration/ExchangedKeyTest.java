package iscg.registration;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.passport.FormerKey;
import iscg.passport.PassportContent;
import iscg.passport.PassportNeed;
import iscg.passport.PassportService;
import iscg.passport.SealedColumn;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the passports is exchanged, and neither the database nor the log ever say what somebody needs. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ExchangedKeyTest {

    private static final List<String> TALKATIVE =
            List.of("iscg", "org.hibernate.SQL", "org.hibernate.orm.jdbc.bind", "org.springframework.jdbc");

    @Autowired
    Stage stage;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ArrangementService arrangements;

    @Autowired
    PassportService passports;

    @Autowired
    List<SealedColumn> columns;

    @Value("${iscg.passport.key}")
    String key;

    @Autowired
    JdbcClient database;

    private FormerKey formerly;
    private MeetingId meeting;

    @BeforeEach
    void arrangeSomething() {
        formerly = new FormerKey(key, columns, database);
        meeting = meetings.published();
        stage.as(DELEGATE_OF_KENYA, () -> {
            passports.state(new PassportContent(Set.of(PassportNeed.SIGN_LANGUAGE), "Kenyan Sign Language"));
            registrations.register(meeting, Attendance.REMOTE);
        });
        stage.as(SECRETARY, () -> arrangements.arrange(registration(), "An interpreter from Nairobi"));
    }

    @Test
    void sealsAnewWhatAFormerKeySealed() {
        assertThat(formerly.sealAllAsThen()).isEqualTo(2);
        assertThat(seals()).hasSize(2).allMatch(formerly::isOfThen);
        assertThat(formerly.start()).isEqualTo(2);
        assertThat(seals()).hasSize(2).noneMatch(formerly::isOfThen);
        assertThatAllCanBeRead();
        assertThat(formerly.start()).isZero();
    }

    @Test
    void tellsNothingInTheDatabaseOrTheLogHoweverTalkative(CapturedOutput log) {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        TALKATIVE.forEach(name -> logging.setLogLevel(name, LogLevel.TRACE));
        try {
            stage.as(SECRETARY, () -> arrangements.arrange(registration(), "An interpreter from Nairobi, again"));
            formerly.sealAllAsThen();
            formerly.start();
            assertThatAllCanBeRead();
        } finally {
            TALKATIVE.forEach(name -> logging.setLogLevel(name, null));
        }
        assertThat(log.getAll())
                .contains("update passport")
                .doesNotContain("SIGN_LANGUAGE", "Kenyan Sign", "interpreter from Nairobi");
        assertThat(seals())
                .extracting(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .noneMatch(text -> text.contains("Sign") || text.contains("Nairobi"));
    }

    private void assertThatAllCanBeRead() {
        var mine = stage.as(DELEGATE_OF_KENYA, () -> passports.mine());
        assertThat(mine.orElseThrow().content().words()).isEqualTo("Kenyan Sign Language");
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> arrangements.mine(meeting)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("An interpreter from Nairobi"));
    }

    private List<byte[]> seals() {
        return database.sql("select sealed from passport union all select arranged from registration"
                        + " where arranged is not null and meeting_id = ?")
                .param(meeting.value())
                .query(byte[].class)
                .list();
    }

    private RegistrationId registration() {
        return arrangements.of(meeting).getFirst().registration().id();
    }
}
