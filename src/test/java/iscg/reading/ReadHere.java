package iscg.reading;

import iscg.language.LanguageDetector;
import iscg.reading.child.InProcess;
import iscg.reading.child.Question;
import java.nio.file.Path;

/** All that a {@link DocumentReader} does, but in this very process: the difference is what isolation costs. */
public final class ReadHere {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST_EMBEDDING = 3;

    private final InProcess reader = new InProcess();
    private final LanguageDetector languages = new LanguageDetector();

    public void read(Path file) {
        var mediaType = SampleFiles.mediaType(file);
        var answer = reader.read(new Question(
                file.toString(), mediaType, file.getFileName().toString(), LONGEST_TEXT, DEEPEST_EMBEDDING));
        var html = CleanHtml.of(answer.html(), mediaType.equals("text/plain"));
        html.fragment();
        languages.detect(html.text());
    }
}
