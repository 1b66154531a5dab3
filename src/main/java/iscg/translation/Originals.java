package iscg.translation;

import iscg.identity.Actors;
import iscg.language.Moments;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where rooms offer texts that from now on others may read than who wrote them; within the transaction of the act that makes it so. To
 * offer the same version again changes nothing but who may read it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Originals {

    private final OriginalRepository originals;
    private final TranslationSettings settings;
    private final Actors actors;
    private final Clock clock;

    Originals(OriginalRepository originals, TranslationSettings settings, Actors actors, Clock clock) {
        this.originals = originals;
        this.settings = settings;
        this.actors = actors;
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

    /**
     * Takes a text as it was typed in one or several languages: a new version where the original is another than before, and what is new in
     * other languages as translations by people.
     */
    public void offer(TypedText text) {
        var now = clock.instant();
        var due = Moments.dayOf(now).plusDays(settings.days());
        var original = originals
                .lock(text.place().name())
                .orElseGet(() -> originals.save(new Original(text.version(1), now, due)));
        original.take(text, new Original.Typing(actors.current().person(), now, due));
    }

    /** Waits for no translation any more, since it is not read any more; what was translated is kept. To offer it again brings it back. */
    public void withdraw(TextPlace place) {
        originals.lock(place.name()).ifPresent(original -> original.withdraw(clock.instant()));
    }
}
