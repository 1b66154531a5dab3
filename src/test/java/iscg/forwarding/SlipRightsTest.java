package iscg.forwarding;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.testing.AnActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/rights.md says each position in a body can do with a slip, tried in every state of the slip. */
class SlipRightsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Actor CHAIR = AnActor.chairOf("RAG");
    private static final String WHERE_CHAIR_IS_OUT = "where the chair declared a conflict of interest";
    private static final String WHEN_ASKED = "when asked to";

    record Row(String position, String sends, String drafts, String reads) {}

    static Stream<Row> rows() throws IOException {
        var lines = Files.readAllLines(Path.of("docs", "rights.md"));
        return lines.stream()
                .dropWhile(line -> !line.startsWith("| position |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesEachPositionWhatTheTableSays(Row row) {
        for (var person : peopleOf(row.position())) {
            for (var chairIsOut : List.of(false, true)) {
                for (var asked : List.of(false, true)) {
                    tryAll(row, person, chairIsOut, asked);
                }
            }
        }
    }

    private static List<Actor> peopleOf(String position) {
        return switch (position) {
            case "chair, staff of a unit" -> List.of(AnActor.chairOf("RAG"), AnActor.staffOf("RAG"));
            case "vice-chair" -> List.of(AnActor.viceChairOf("RAG"));
            case "reviewer" -> List.of(AnActor.reviewerOf("RAG"));
            case "whoever declared a conflict of interest" ->
                List.of(AnActor.chairOf("RAG"), AnActor.viceChairOf("RAG"), AnActor.reviewerOf("RAG"));
            default -> throw new AssertionError(position);
        };
    }

    private static void tryAll(Row row, Actor person, boolean chairIsOut, boolean asked) {
        var slip = new Slip(1, 1, forAction("RAG"), SlipNote.NONE, AnActor.secretary(), NOW);
        if (asked) {
            slip.delegate(other(), person, "", null, NOW);
        }
        if (chairIsOut) {
            slip.declareConflict(other());
        }
        if (row.position().startsWith("whoever")) {
            slip.declareConflict(person);
        }
        var state = row.position() + ", chair out: " + chairIsOut + ", asked: " + asked;
        assertThat(sends(slip, person)).as(state).isEqualTo(holds(row.sends(), chairIsOut, asked));
        assertThat(slip.rights().partOf(person).writes())
                .as(state)
                .isEqualTo(holds(row.drafts(), chairIsOut, asked) || holds(row.sends(), chairIsOut, asked));
        assertThat(row.reads()).isIn("✓", "what they draft", "what was forwarded, no draft");
        if (row.reads().equals("what they draft")) {
            assertThat(slip.rights().isKnownTo(person)).as(state).isEqualTo(asked);
        }
    }

    /** Another chair, who asks and steps aside. */
    private static Actor other() {
        return new Actor(99, "Other", "", null, CHAIR.roles(), CHAIR.positions(), null, null);
    }

    private static boolean holds(String cell, boolean chairIsOut, boolean asked) {
        return switch (cell) {
            case "✓" -> true;
            case "·" -> false;
            case WHERE_CHAIR_IS_OUT -> chairIsOut;
            case WHEN_ASKED -> asked;
            default -> throw new AssertionError(cell);
        };
    }

    private static boolean sends(Slip slip, Actor person) {
        try {
            slip.require(person, Part.SENDS);
            return true;
        } catch (SlipMovedOn refused) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesNobodyAnythingOnAClosedSlip(Row row) {
        for (var person : peopleOf(row.position())) {
            var replied = new Slip(1, 1, forAction("RAG"), SlipNote.NONE, AnActor.secretary(), NOW);
            replied.conclude(SlipOutcome.ADVICE, "Yes.", Language.ENGLISH, CHAIR, NOW);
            var withdrawn = new Slip(1, 1, forAction("RAG"), SlipNote.NONE, AnActor.secretary(), NOW);
            withdrawn.withdraw(AnActor.secretary(), new Withdrawal("By mistake.", Language.ENGLISH, false, NOW));
            for (var slip : List.of(replied, withdrawn)) {
                assertThat(slip.taskOf(person)).isNull();
                assertThatExceptionOfType(SlipClosed.class).isThrownBy(() -> slip.require(person, Part.SENDS));
            }
        }
    }
}
