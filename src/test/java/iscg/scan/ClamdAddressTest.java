package iscg.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdAddressTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1:4000, 127.0.0.1, 4000", "127.0.0.1, 127.0.0.1, 3310", "'[::1]:4000', ::1, 4000"})
    void isAMachineAndAPort(String text, String machine, int port) throws IOException {
        assertThat(ClamdAddress.of(text).resolve()).isEqualTo(new InetSocketAddress(machine, port));
    }

    @Test
    void isASocketsPath() throws IOException {
        assertThat(ClamdAddress.of(" /run/clamav/clamd.ctl ").resolve())
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {":3310", "clamd:port", "run/clamd.ctl ", "two words", "tcp://clamd:3310", "clamd:3310/path"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClamdAddress.of(text))
                .withMessageContaining("iscg.scan.clamd");
    }
}
