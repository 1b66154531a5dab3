package iscg.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Asks a running JVM, by the JDK's own jcmd, how much of its heap is in use once all garbage is gone. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private final ProcessHandle process;

    Heap(ProcessHandle process) {
        this.process = process;
    }

    double usedKilobytes() {
        ask("GC.run");
        ask("GC.run");
        var match = USED.matcher(ask("GC.heap_info"));
        if (!match.find()) {
            throw new IllegalStateException("jcmd does not tell the heap's use");
        }
        return Double.parseDouble(match.group(1));
    }

    private String ask(String command) {
        try {
            var jcmd = new ProcessBuilder(JCMD, String.valueOf(process.pid()), command).start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
