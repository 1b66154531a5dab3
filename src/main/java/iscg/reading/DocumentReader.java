package iscg.reading;

import iscg.language.LanguageDetector;
import iscg.reading.child.Answer;
import iscg.reading.child.Question;
import iscg.reading.child.ReadingChild;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads documents in processes of their own. May be called by many at a time; each waits for a process to be free. Whatever a
 * document does, there is a {@link Reading}.
 */
@Component
public class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private static final Set<String> TYPED = Set.of("text/plain", "text/vtt");

    private final ReadingSettings settings;
    private final LanguageDetector languages;
    private final ReadingProcesses processes;

    @Autowired
    DocumentReader(ReadingSettings settings, LanguageDetector languages) {
        this(settings, languages, ReadingChild.class.getName());
    }

    DocumentReader(ReadingSettings settings, LanguageDetector languages, String mainClass) {
        this.settings = settings;
        this.languages = languages;
        processes = new ReadingProcesses(
                new ReadingCommand(mainClass, settings.memory().toMegabytes()),
                settings.processes(),
                settings.timeout(),
                settings.documentsPerProcess());
    }

    /**
     * @param content a whole file that nobody writes any more
     * @param mediaType as told from the content
     * @param fileName as the sender named it; a hint only
     */
    public Reading read(Path content, String mediaType, String fileName) {
        var question = new Question(
                content.toAbsolutePath().toString(),
                mediaType,
                fileName,
                settings.longestText(),
                settings.deepestEmbedding());
        try {
            return reading(processes.ask(question), TYPED.contains(mediaType));
        } catch (ReadingFailed e) {
            LOG.warn("A document of type {} could not be read: {}", mediaType, e.reason(), e);
            return Reading.unreadable(e.reason());
        }
    }

    private Reading reading(Answer answer, boolean typed) {
        return switch (answer.kind()) {
            case LOCKED -> Reading.locked();
            case DAMAGED -> Reading.unreadable(Cause.DAMAGED);
            case OPENED -> opened(answer, typed);
        };
    }

    private Reading opened(Answer answer, boolean typed) {
        var html = CleanHtml.of(answer.html(), typed);
        var text = html.text();
        var outcome = text.codePoints().anyMatch(Character::isLetterOrDigit) ? Outcome.READ : Outcome.NO_TEXT;
        return new Reading(
                outcome,
                Optional.empty(),
                html.fragment(),
                text,
                answer.cut(),
                answer.metadata(),
                languages.detect(text),
                answer.findings());
    }

    ReadingProcesses processes() {
        return processes;
    }

    @PreDestroy
    void close() {
        processes.close();
    }
}
