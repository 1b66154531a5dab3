package iscg.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as a test tells it to; where it is told nothing it agrees, and where it is told to hang up it does. */
final class ScriptedMailServer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param answers by the beginning of a command; {@code .} is the end of a mail */
    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many whole mails came in, whatever was answered. */
    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        say(client, "220 ready");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var answer = answer(line);
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(client, answer);
            if (answer.startsWith("354")) {
                readMail(lines);
                taken.incrementAndGet();
                var end = answers.getOrDefault(".", "250 taken");
                if (end.equals(HANG_UP)) {
                    return;
                }
                say(client, end);
            }
        }
    }

    private static void readMail(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("Cut");
            }
        }
    }

    private String answer(String command) {
        return answers.entrySet().stream()
                .filter(one -> command.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.startsWith("DATA") ? "354 go on" : "250 good");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
