package iscg.translation;

import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.TRANSLATOR;
import static iscg.language.Language.ARABIC;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static iscg.language.Language.SPANISH;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Texts that are typed in several languages at once, and what translators make of the rest. */
@PortalTest
class TypedTextsTest {

    private static final TextPlace PLACE = TextPlace.ofMeeting(1);

    @Autowired
    Stage stage;

    @Autowired
    Originals originals;

    @Autowired
    OriginalRepository repository;

    @Autowired
    Renderings renderings;

    @Autowired
    TranslationService translations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    private void type(Language original, Map<Language, String> words) {
        stage.as(
                SECRETARY,
                () -> transaction.executeWithoutResult(one -> originals.offer(new TypedText(
                        PLACE, TextKind.MEETING, "2027-01-11", "ISCG", PLACE, TextPart.Name.TITLE, original, words))));
    }

    private TranslationStatus in(Language language) {
        return transaction.execute(one ->
                repository.findByPlace(PLACE.name()).orElseThrow().in(language).status());
    }

    private void translate(Language into, String... words) {
        stage.as(TRANSLATOR, () -> {
            var item = translations.waiting(into, null, 0).getContent().getFirst();
            var work = translations.open(item.id()).orElseThrow();
            translations.release(item.id(), work.seen(), List.of(words));
        });
    }

    private List<Rendering> rendered() {
        return renderings.of(List.of(PLACE));
    }

    @Test
    void areTheOriginalInOneLanguageTranslatedWhereTheyWereTypedAndMissingElsewhere() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting", FRENCH, "Deuxième réunion"));

        assertThat(in(ENGLISH)).isEqualTo(TranslationStatus.ORIGINAL);
        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.HUMAN);
        assertThat(in(ARABIC)).isEqualTo(TranslationStatus.MISSING);
        assertThat(rendered()).as("what was typed need not be laid over itself").isEmpty();
    }

    @Test
    void areOutOfDateWhenTheOriginalChangedUnlessTypedAnew() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting", FRENCH, "Deuxième réunion", SPANISH, "Segunda reunión"));
        type(ENGLISH, Map.of(ENGLISH, "Third meeting", FRENCH, "Deuxième réunion", SPANISH, "Tercera reunión"));

        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.STALE);
        assertThat(in(SPANISH)).isEqualTo(TranslationStatus.HUMAN);
        assertThat(rendered()).singleElement().satisfies(one -> {
            assertThat(one.into()).isEqualTo(FRENCH);
            assertThat(one.stale()).isTrue();
        });

        translate(FRENCH, "Troisième réunion");
        type(ENGLISH, Map.of(ENGLISH, "Third meeting", FRENCH, "Deuxième réunion", SPANISH, "Tercera reunión"));

        assertThat(in(FRENCH)).as("typed long before").isEqualTo(TranslationStatus.HUMAN);
        assertThat(rendered()).extracting(Rendering::words).containsExactly("Troisième réunion");
    }

    @Test
    void givePlaceToWhatTranslatorsMadeUntilTheyAreTypedAnew() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting"));
        translate(FRENCH, "Deuxième réunion");

        assertThat(rendered()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Deuxième réunion");
            assertThat(one.origin()).isEqualTo(Origin.HUMAN);
            assertThat(one.stale()).isFalse();
        });
        type(ENGLISH, Map.of(ENGLISH, "Second meeting", FRENCH, "Seconde réunion"));

        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.HUMAN);
        assertThat(rendered()).isEmpty();
    }

    @Test
    void areMissingAgainWhenTheyAreTakenAway() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting", FRENCH, "Deuxième réunion"));
        translate(SPANISH, "Segunda reunión");
        type(ENGLISH, Map.of(ENGLISH, "Second meeting"));

        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.MISSING);
        assertThat(in(SPANISH)).as("a translator's stays").isEqualTo(TranslationStatus.HUMAN);

        type(ENGLISH, Map.of(ENGLISH, "Second meeting", FRENCH, "Deuxième réunion"));
        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.HUMAN);
    }

    @Test
    void changeNothingWhenTheyAreOfferedAgain() {
        type(ENGLISH, Map.of(ENGLISH, "Opening. Adoption of the agenda.", FRENCH, "Ouverture. Adoption, enfin."));
        type(ENGLISH, Map.of(ENGLISH, "Opening. Adoption of the agenda.", FRENCH, "Ouverture. Adoption, enfin."));

        transaction.executeWithoutResult(one -> {
            var original = repository.findByPlace(PLACE.name()).orElseThrow();
            assertThat(original.version()).isEqualTo(1);
            assertThat(original.in(FRENCH).standing()).isEqualTo("1.1");
        });
    }

    @Test
    void waitForNobodyOnceTheyAreNotReadAnyMore() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting"));
        transaction.executeWithoutResult(one -> originals.withdraw(PLACE));

        assertThat(stage.as(TRANSLATOR, () -> translations.count())).isZero();
        assertThat(stage.as(TRANSLATOR, () -> translations.counts())).isEmpty();
        assertThat(stage.as(TRANSLATOR, () -> translations.waiting(FRENCH, null, 0)))
                .isEmpty();

        type(ENGLISH, Map.of(ENGLISH, "Second meeting"));
        assertThat(stage.as(TRANSLATOR, () -> translations.count())).isEqualTo(5);
    }

    @Test
    void sayWhichOfThemAMachineMade() {
        type(ENGLISH, Map.of(ENGLISH, "Second meeting"));
        stage.as(
                TRANSLATOR,
                () -> transaction.executeWithoutResult(one -> {
                    var original = repository.findByPlace(PLACE.name()).orElseThrow();
                    var segments = Segments.paired(original.current().segments(), "Deuxième réunion", FRENCH);
                    original.in(FRENCH).release(segments, Origin.MACHINE, actors.current(), clock.instant());
                }));

        assertThat(rendered()).extracting(Rendering::origin).containsExactly(Origin.MACHINE);
        assertThat(in(FRENCH)).isEqualTo(TranslationStatus.MACHINE);
    }
}
