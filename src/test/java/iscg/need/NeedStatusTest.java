package iscg.need;

import static iscg.need.NeedStatus.ANSWERED;
import static iscg.need.NeedStatus.ASKED_BACK;
import static iscg.need.NeedStatus.AWAITING_ADVICE;
import static iscg.need.NeedStatus.DECLINED;
import static iscg.need.NeedStatus.MERGED;
import static iscg.need.NeedStatus.READY_TO_ANSWER;
import static iscg.need.NeedStatus.SUBMITTED;
import static iscg.need.NeedStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.need.NeedStatus.Turn;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedStatusTest {

    private static final Map<NeedStatus, Set<NeedStatus>> LEGAL = Map.of(
            SUBMITTED, Set.of(ASKED_BACK, AWAITING_ADVICE, ANSWERED, DECLINED, MERGED, WITHDRAWN),
            ASKED_BACK, Set.of(SUBMITTED, DECLINED, MERGED, WITHDRAWN),
            AWAITING_ADVICE, Set.of(AWAITING_ADVICE, READY_TO_ANSWER, ANSWERED, WITHDRAWN),
            READY_TO_ANSWER, Set.of(AWAITING_ADVICE, READY_TO_ANSWER, ANSWERED, MERGED, WITHDRAWN),
            ANSWERED, Set.of(),
            DECLINED, Set.of(),
            MERGED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheWorkingMethodsLeadAndNowhereElse(NeedStatus status) {
        var reached =
                Arrays.stream(NeedStatus.values()).filter(status::canBecome).collect(Collectors.toSet());
        assertThat(reached).isEqualTo(LEGAL.get(status));
    }

    @Test
    void saysWhoseTurnItIs() {
        assertThat(SUBMITTED.turn()).isEqualTo(Turn.SECRETARIAT);
        assertThat(ASKED_BACK.turn()).isEqualTo(Turn.SUBMITTER);
        assertThat(AWAITING_ADVICE.turn()).isEqualTo(Turn.BODIES);
        assertThat(READY_TO_ANSWER.turn()).isEqualTo(Turn.SECRETARIAT);
    }

    @ParameterizedTest
    @EnumSource
    void isClosedWhereItIsNobodysTurnAndNothingFollows(NeedStatus status) {
        assertThat(status.isClosed()).isEqualTo(status.turn() == Turn.NOBODY);
        assertThat(status.isClosed())
                .isEqualTo(Arrays.stream(NeedStatus.values()).noneMatch(status::canBecome));
    }
}
