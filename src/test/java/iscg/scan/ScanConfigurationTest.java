package iscg.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.testing.RunningClamd;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class ScanConfigurationTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(ScanConfiguration.class, Settings.class);

    @Configuration
    @EnableConfigurationProperties(ScanSettings.class)
    static class Settings {}

    @Test
    void warnsInPlainWordsThatNothingIsScanned(CapturedOutput output) {
        withClamdAt("", scanner -> {
            assertThat(scanner.configured()).isFalse();
            assertThat(output).contains("WARN").contains("Documents are NOT scanned for malware");
        });
    }

    @Test
    void callsNothingCleanWithoutAScanner() {
        withClamdAt(
                "",
                scanner -> assertThatExceptionOfType(ScannerUnavailable.class).isThrownBy(() -> scanner.scan(folder)));
    }

    @Test
    void isQuietWhereAScannerIsConfigured(CapturedOutput output) {
        withClamdAt("127.0.0.1:3310", scanner -> {
            assertThat(scanner.configured()).isTrue();
            assertThat(output).doesNotContain("WARN");
        });
    }

    @Test
    void doesNotStartWithAnAddressThatIsNone() {
        portal.withPropertyValues("iscg.scan.clamd=tcp://clamd:3310")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void tellsAdministratorsWhichClamdAnswers() throws Exception {
        try (var clamd = RunningClamd.start(folder)) {
            var health = healthWithClamdAt(clamd.address());
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails().get("clamd")).asString().startsWith("ClamAV ");
        }
    }

    @Test
    void staysInServiceWhenClamdIsDown() throws Exception {
        try (var clamd = RunningClamd.start(folder)) {
            clamd.kill();
            var health = healthWithClamdAt(clamd.address());
            assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
            assertThat(health.getDetails().get("error")).asString().contains(clamd.address());
        }
    }

    @Test
    void staysInServiceWithoutAScanner() {
        var health = healthWithClamdAt("");
        assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.getDetails()).containsEntry("clamd", "not configured");
    }

    private void withClamdAt(String address, Consumer<MalwareScanner> test) {
        portal.withPropertyValues("iscg.scan.clamd=" + address)
                .run(context -> test.accept(context.getBean(MalwareScanner.class)));
    }

    private Health healthWithClamdAt(String address) {
        var health = new AtomicReference<Health>();
        portal.withPropertyValues("iscg.scan.clamd=" + address)
                .run(context ->
                        health.set(context.getBean(HealthIndicator.class).health()));
        return health.get();
    }
}
