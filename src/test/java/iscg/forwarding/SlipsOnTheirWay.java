package iscg.forwarding;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Brings slips, by the portal's own services and the people whose act each is, to where a test begins. */
@TestComponent
public class SlipsOnTheirWay {

    /** Four weeks after the Monday on which tests begin. */
    public static final LocalDate REPLY_BY = LocalDate.of(2026, 12, 21);

    private final Stage stage;
    private final NeedsOnTheirWay needs;
    private final ForwardingService forwarding;
    private final SlipService slips;

    SlipsOnTheirWay(Stage stage, NeedsOnTheirWay needs, ForwardingService forwarding, SlipService slips) {
        this.stage = stage;
        this.needs = needs;
        this.forwarding = forwarding;
        this.slips = slips;
    }

    public static Addressee forAction(String body) {
        return new Addressee(body, Purpose.ACTION, REPLY_BY);
    }

    public static Addressee forInformation(String body) {
        return new Addressee(body, Purpose.INFORMATION, null);
    }

    /** A new need, forwarded for action. */
    public NeedNumber forwardedTo(String... bodies) {
        return forwarded(
                needs.submitted(),
                Arrays.stream(bodies).map(SlipsOnTheirWay::forAction).toList());
    }

    /** The need, forwarded by the secretary as it stands, without a note. */
    public NeedNumber forwarded(NeedNumber number, List<Addressee> addressees) {
        var version = needs.version(number);
        stage.as(Player.SECRETARY, () -> forwarding.forward(number, version, addressees, "", null));
        return number;
    }

    /** A new need, forwarded for action with a note in English to all. */
    public NeedNumber forwardedSaying(String note, String... bodies) {
        var number = needs.submitted();
        var version = needs.version(number);
        var addressees = Arrays.stream(bodies).map(SlipsOnTheirWay::forAction).toList();
        stage.as(Player.SECRETARY, () -> forwarding.forward(number, version, addressees, note, Language.ENGLISH));
        return number;
    }

    /** All slips of the need as the secretariat sees them. */
    public List<SlipDetails> of(NeedNumber number) {
        return stage.as(Player.SECRETARY, () -> slips.of(number));
    }

    /** The one slip of the need to a body. */
    public SlipDetails of(NeedNumber number, String body) {
        return of(number).stream()
                .filter(slip -> slip.body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
