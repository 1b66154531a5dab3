package iscg.support;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.identity.Bodies;
import iscg.identity.MemberKind;
import iscg.identity.Player;
import iscg.identity.Region;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SupportWeightTest {

    @Autowired
    Stage stage;

    @Autowired
    Bodies bodies;

    private SupportWeight weightOf(Player... delegates) {
        return SupportWeight.of(Stream.of(delegates)
                .map(delegate -> stage.enter(delegate).member())
                .map(bodies::member)
                .toList());
    }

    private static Player sectorMember(String code, String region) {
        return Player.delegate(code, code)
                .with("member_kind", "sector-member")
                .with("member_name", code)
                .with("member_region", region);
    }

    @Test
    void countsMembersByRegionAndKind() {
        var weight = weightOf(
                Player.DELEGATE_OF_KENYA,
                Player.delegate("Amina", "NG"),
                Player.DELEGATE_OF_EGYPT,
                sectorMember("rhone", "europe"));
        assertThat(weight.rows()).extracting(SupportWeight.Row::region).containsExactly(Region.values());
        assertThat(weight.rows().getFirst().count(MemberKind.MEMBER_STATE)).isEqualTo(2);
        assertThat(weight.rows().getLast().count(MemberKind.SECTOR_MEMBER)).isEqualTo(1);
        assertThat(weight.kinds()).containsExactly(MemberKind.MEMBER_STATE, MemberKind.SECTOR_MEMBER);
        assertThat(weight.total()).isEqualTo(4);
        assertThat(weight.most()).isEqualTo(2);
    }

    @Test
    void countsAMemberOnceAndThoseOfNoKnownRegionApart() {
        var nowhere = sectorMember("nowhere", "atlantis");
        var weight = weightOf(nowhere, nowhere);
        assertThat(weight.rows()).hasSize(Region.values().length + 1);
        assertThat(weight.rows().getLast().region()).isNull();
        assertThat(weight.total()).isEqualTo(1);
    }

    @Test
    void knowsTheRegionOfEachMemberState() {
        assertThat(List.of("KE", "EG", "BR", "CN", "KZ", "FR"))
                .extracting(code -> {
                    stage.enter(Player.delegate("Delegate of " + code, code));
                    return bodies.member(code).region();
                })
                .containsExactly(
                        Region.AFRICA,
                        Region.ARAB_STATES,
                        Region.AMERICAS,
                        Region.ASIA_PACIFIC,
                        Region.CIS,
                        Region.EUROPE);
    }
}
