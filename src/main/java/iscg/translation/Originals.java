package iscg.translation;

import iscg.language.Moments;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where rooms offer texts that from now on everybody who is signed in may read; within the transaction of the act that makes it so. To
 * offer the same version again has no effect.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Originals {

    private final OriginalRepository originals;
    private final TranslationSettings settings;
    private final Clock clock;

    Originals(OriginalRepository originals, TranslationSettings settings, Clock clock) {
        this.originals = originals;
        this.settings = settings;
        this.clock = clock;
    }

    public void offer(OfferedText text) {
        var now = clock.instant();
        var due = Moments.dayOf(now).plusDays(settings.days());
        originals
                .lock(text.place().name())
                .ifPresentOrElse(
                        known -> known.change(text, now, due), () -> originals.save(new Original(text, now, due)));
    }
}
