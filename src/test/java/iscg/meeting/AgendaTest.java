package iscg.meeting;

import static iscg.meeting.AgendaChange.Kind.ADDED;
import static iscg.meeting.AgendaChange.Kind.CHANGED;
import static iscg.meeting.AgendaChange.Kind.MOVED;
import static iscg.meeting.AgendaChange.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Agenda three =
            Agenda.EMPTY.withAnotherItem().withAnotherItem().withAnotherItem();

    @Test
    void movesAnItemByOnePlace() {
        assertThat(keys(three.up(3))).containsExactly(1, 3, 2);
        assertThat(keys(three.down(1))).containsExactly(2, 1, 3);
    }

    @Test
    void putsAnItemAtThePlaceOfAnother() {
        assertThat(keys(three.to(3, 1))).containsExactly(3, 1, 2);
        assertThat(keys(three.to(1, 3))).containsExactly(2, 3, 1);
        assertThat(three.to(1, 9)).isEqualTo(three);
    }

    @Test
    void leavesTheFirstAtTheTopAndTheLastAtTheEnd() {
        assertThat(three.up(1)).isEqualTo(three);
        assertThat(three.down(3)).isEqualTo(three);
    }

    @Test
    void givesANewItemAKeyThatNoneEverHad() {
        assertThat(keys(three.without(2).withAnotherItem())).containsExactly(1, 3, 4);
    }

    @Test
    void namesTheOneThatWasMovedAndNotAllThatMadeWay() {
        var moved = three.withAnotherItem().up(4).up(4).up(4);
        assertThat(AgendaChange.between(three.withAnotherItem(), moved))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(MOVED);
                    assertThat(change.from()).isEqualTo(4);
                    assertThat(change.to()).isEqualTo(1);
                });
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        var now = three.without(1).withAnotherItem().item(2, item -> item.titled(Language.FRENCH, "Accessibilité"));
        assertThat(AgendaChange.between(three, now))
                .extracting(AgendaChange::kind)
                .containsExactly(REMOVED, CHANGED, ADDED);
    }

    @Test
    void readsNumbersAndSymbolsFromALineHoweverTheyAreSeparated() {
        var item = AgendaItem.empty(1).about("ISCG-26/N1， ISCG-26/N12; nothing").referringTo("ISCG-26/N1(Add.1)");
        assertThat(item.needs()).containsExactly("ISCG-26/N1", "ISCG-26/N12");
        assertThat(item.documents()).containsExactly("ISCG-26/N1(Add.1)");
    }

    private static Iterable<Integer> keys(Agenda agenda) {
        return agenda.items().stream().map(AgendaItem::key).toList();
    }
}
