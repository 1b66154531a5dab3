package iscg.evaluation.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes mails by SMTP. What it answered with 250 lies in its folder, on the disk, whatever ends it afterwards. */
public final class MailDrop implements AutoCloseable {

    private static final int CALLERS_THAT_WAIT = 50;

    private final Path folder;
    private final ServerSocket socket;
    private final AtomicLong last = new AtomicLong(Instant.now().toEpochMilli() * 1000);

    public MailDrop(Path folder, int port) throws IOException {
        this.folder = Files.createDirectories(folder);
        socket = new ServerSocket(port, CALLERS_THAT_WAIT, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().name("mail drop").start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The mails in a folder, in the order in which they came. */
    public static List<Path> mailsIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
            say(caller, "220 mail drop of the ISCG portal");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(caller, "354 go on");
                        var mail = readMail(lines);
                        if (mail == null) {
                            return;
                        }
                        keep(mail);
                        say(caller, "250 kept");
                    }
                    case "QUIT" -> {
                        say(caller, "221 bye");
                        return;
                    }
                    default -> say(caller, "250 good");
                }
            }
        } catch (IOException hungUp) {
            // what was not answered was not taken
        }
    }

    /** The mail up to its last dot; null if the line broke before that. */
    private static @Nullable String readMail(BufferedReader lines) throws IOException {
        var mail = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                return mail.toString();
            }
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return null;
    }

    private void keep(String mail) throws IOException {
        var name = String.valueOf(last.incrementAndGet());
        var unfinished = folder.resolve(name + ".unfinished");
        try (var file = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(mail.getBytes(ISO_8859_1)));
            file.force(true);
        }
        Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
