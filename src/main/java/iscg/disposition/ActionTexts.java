package iscg.disposition;

import iscg.language.Language;
import iscg.language.Moments;
import java.text.BreakIterator;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in short what actions say, whoever is signed in or nobody: what was published is for everybody who may see the meeting. */
@Component
@Transactional(readOnly = true)
public class ActionTexts {

    /** Characters; the meeting's page has the whole. */
    private static final int LONGEST = 160;

    private final DispositionRepository dispositions;
    private final DispositionTexts texts;
    private final Clock clock;

    ActionTexts(DispositionRepository dispositions, DispositionTexts texts, Clock clock) {
        this.dispositions = dispositions;
        this.texts = texts;
        this.clock = clock;
    }

    /** In the reader's language if it was written in it or translated; empty for one that holds no more. */
    public String of(DispositionId action, Language reader) {
        return dispositions
                .findById(action.value())
                .map(one -> one.details(Moments.dayOf(clock.instant())))
                .filter(one -> one.state() == DispositionState.PUBLISHED)
                .map(one -> texts.completed(List.of(one)).getFirst().content().text())
                .map(text -> shortened(text.forReader(reader), text.languageFor(reader)))
                .orElse("");
    }

    /** Ends where a word of that language ends. */
    private static String shortened(String text, Language language) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(line);
        var end = words.preceding(LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST).strip() + "…";
    }
}
