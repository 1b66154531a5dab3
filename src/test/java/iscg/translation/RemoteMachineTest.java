package iscg.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import iscg.language.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A machine of which only the form is known: here a small server of the test. */
class RemoteMachineTest {

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HttpServer server;
    private RemoteMachine machine;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var body = answer.get().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        machine = new RemoteMachine(
                new TranslationSettings.Machine(address, "secret"),
                JsonMapper.builder().build());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> translate() {
        return machine.translate(List.of("Yes.", "No."), Language.ENGLISH, Language.FRENCH);
    }

    @Test
    void asksForAllSegmentsAtOnce() {
        answer.set("{\"segments\": [\"Oui.\", \"Non.\"]}");

        assertThat(translate()).containsExactly("Oui.", "Non.");
        assertThat(asked.get())
                .isEqualTo("Bearer secret {\"from\":\"en\",\"to\":\"fr\",\"segments\":[\"Yes.\",\"No.\"]}");
    }

    @Test
    void takesHalfAnAnswerForNone() {
        for (var half : List.of("{\"segments\": [\"Oui.\"]}", "{\"segments\": [\"Oui.\", \" \"]}", "{}", "no JSON")) {
            answer.set(half);
            assertThatExceptionOfType(MachineUnavailable.class).isThrownBy(this::translate);
        }
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        server.stop(0);

        assertThatExceptionOfType(MachineUnavailable.class).isThrownBy(this::translate);
    }
}
