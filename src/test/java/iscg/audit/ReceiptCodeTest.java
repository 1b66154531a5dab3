package iscg.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void readsInGroupsOfFour() {
        assertThat(ReceiptCode.random().toString()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void isAnotherEachTime() {
        var codes = new HashSet<ReceiptCode>();
        IntStream.range(0, 1000).forEach(one -> codes.add(ReceiptCode.random()));
        assertThat(codes).hasSize(1000);
    }

    @RepeatedTest(20)
    void isUnderstoodHoweverPeopleTypeIt() {
        var code = ReceiptCode.random();
        assertThat(ReceiptCode.parse(code.toString())).contains(code);
        assertThat(ReceiptCode.parse(code.symbols().toLowerCase())).contains(code);
        assertThat(ReceiptCode.parse(" " + code.toString().replace('-', ' ') + "\u200f"))
                .contains(code);
        assertThat(ReceiptCode.parse(code.toString().replace("-", "–"))).contains(code);
        assertThat(ReceiptCode.parse(code.symbols().replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @RepeatedTest(5)
    void noticesEveryWrongSymbol() {
        var code = ReceiptCode.random().symbols();
        for (var place = 0; place < code.length(); place++) {
            for (var symbol : ALPHABET.toCharArray()) {
                if (symbol != code.charAt(place)) {
                    assertThat(ReceiptCode.parse(code.substring(0, place) + symbol + code.substring(place + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @RepeatedTest(5)
    void noticesWhereverTwoSymbolsChangedPlaces() {
        var code = ReceiptCode.random().symbols();
        for (var one = 0; one < code.length(); one++) {
            for (var other = one + 1; other < code.length(); other++) {
                var swapped = new StringBuilder(code);
                swapped.setCharAt(one, code.charAt(other));
                swapped.setCharAt(other, code.charAt(one));
                if (!swapped.toString().equals(code)) {
                    assertThat(ReceiptCode.parse(swapped.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void isNotAnythingElse() {
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse("ISCG-26/N1")).isEmpty();
        assertThat(ReceiptCode.parse("7K3M-9QXT-2AW")).isEmpty();
        assertThat(ReceiptCode.parse("<script>")).isEmpty();
    }
}
