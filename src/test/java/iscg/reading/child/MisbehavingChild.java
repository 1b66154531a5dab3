package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A reading process that does what the file's name says, as a parser with a fault would. */
public final class MisbehavingChild {

    /** How the names of files begin that are answered with themselves. */
    public static final String ECHO = "echo ";

    private MisbehavingChild() {}

    public static void main(String[] arguments) throws IOException {
        ReadingChild.serve(question -> {
            switch (question.fileName()) {
                case "loop" -> loop();
                case "memory" -> devour();
                case "exit" -> Runtime.getRuntime().halt(1);
                case "environment" -> {
                    return answer(String.join(" ", System.getenv().keySet()));
                }
                default -> {}
            }
            return answer(question.fileName().startsWith(ECHO) ? question.fileName() : "fine");
        });
    }

    private static Answer answer(String text) {
        return new Answer(Answer.Kind.OPENED, "<p>" + text, false, DocumentMetadata.NONE, List.of());
    }

    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void devour() {
        var kept = new ArrayList<byte[]>();
        while (true) {
            kept.add(new byte[1 << 24]);
        }
    }
}
