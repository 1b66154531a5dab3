package iscg.translation;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import iscg.language.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work of translators. For translators alone; they read here all that was offered, what is for a few in confidence. */
@Service
@Transactional
@PreAuthorize("hasRole('TRANSLATOR')")
public class TranslationService {

    private static final int LINES_A_PAGE = 20;

    private final OriginalRepository originals;
    private final TranslationRepository translations;
    private final TranslationDesk desk;
    private final MachineTranslator machine;
    private final History history;
    private final Actors actors;
    private final Clock clock;

    TranslationService(
            OriginalRepository originals,
            TranslationRepository translations,
            TranslationDesk desk,
            MachineTranslator machine,
            History history,
            Actors actors,
            Clock clock) {
        this.originals = originals;
        this.translations = translations;
        this.desk = desk;
        this.machine = machine;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What waits for translators, what is due first on top.
     *
     * @param into null for all languages
     * @param status null for all in which something waits
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<TranslationItem> waiting(@Nullable Language into, @Nullable TranslationStatus status, int page) {
        var statuses = status == null ? TranslationStatus.WAITING : EnumSet.of(status);
        return translations
                .in(statuses, into, PageRequest.of(page, LINES_A_PAGE))
                .map(Translation::item);
    }

    /** How many texts wait in each language and status; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<Language, Map<TranslationStatus, Long>> counts() {
        var counts = new EnumMap<Language, Map<TranslationStatus, Long>>(Language.class);
        translations
                .counts(TranslationStatus.WAITING)
                .forEach(row -> counts.computeIfAbsent(
                                (Language) row[0], language -> new EnumMap<>(TranslationStatus.class))
                        .put((TranslationStatus) row[1], (Long) row[2]));
        return counts;
    }

    /** How many translations wait, in all languages. */
    @Transactional(readOnly = true)
    public long count() {
        return translations.countByStatusIn(TranslationStatus.WAITING);
    }

    /** All that is needed to translate a text into a language; empty if there is none of that key, or it is the original's. */
    @Transactional(readOnly = true)
    public Optional<TranslationWork> open(long id) {
        return translations
                .findById(id)
                .filter(found -> found.status() != TranslationStatus.ORIGINAL)
                .map(desk::layOut);
    }

    /**
     * Makes a translation everybody's.
     *
     * @param seen from the {@link TranslationWork} the person worked with
     * @param targets one for each of its segments
     * @throws TranslationMovedOn if the original changed or a colleague released since
     */
    public void release(long id, String seen, List<String> targets) {
        var translation = lock(id);
        translation.requireAsSeen(seen);
        release(translation, targets, Origin.HUMAN, "translation.released");
    }

    /** Whether texts can be translated by machine from one language into another. */
    @Transactional(readOnly = true)
    public boolean machineOffers(Language from, Language into) {
        return machine.offers(from, into);
    }

    /**
     * Lets a machine translate what has no translation; labelled as such wherever it is read. What is for a few stays within the house.
     *
     * @throws TranslationMovedOn if the original changed or a colleague released since
     * @throws MachineUnavailable if the service does not answer as it should
     */
    public void releaseByMachine(long id, String seen) {
        var translation = lock(id);
        translation.requireAsSeen(seen);
        var original = translation.original();
        if (original.isForAFew()) {
            throw new MachineUnavailable("What is for a few is sent to no service");
        }
        var sources =
                original.current().segments().stream().map(Segment::source).toList();
        release(
                translation,
                machine.translate(sources, original.language(), translation.language()),
                Origin.MACHINE,
                "translation.released-by-machine");
    }

    private void release(Translation translation, List<String> targets, Origin origin, String verb) {
        var original = translation.original();
        var sources = original.current().segments();
        if (targets.size() != sources.size()) {
            throw new TranslationMovedOn();
        }
        var segments = new ArrayList<Segment>();
        for (var position = 0; position < sources.size(); position++) {
            segments.add(sources.get(position).translated(targets.get(position).strip()));
        }
        var actor = actors.current();
        translation.release(segments, origin, actor, clock.instant());
        history.record(new Act(
                original.place().subject(),
                verb,
                actor.named(),
                clock.instant(),
                Act.Audience.READERS,
                Map.of("language", translation.language().tag(), "version", String.valueOf(original.version()))));
    }

    /** The original is locked before anything of it is read, so that of two releases one comes second. */
    private Translation lock(long id) {
        var place = translations.placeOf(id).orElseThrow();
        return originals.lock(place).orElseThrow().translation(id);
    }
}
