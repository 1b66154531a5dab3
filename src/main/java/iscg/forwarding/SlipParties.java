package iscg.forwarding;

import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one must know of slips to tell of them, whoever is signed in or nobody. */
@Component
@Transactional(readOnly = true)
public class SlipParties {

    private final SlipRepository slips;
    private final NeedParties needs;

    SlipParties(SlipRepository slips, NeedParties needs) {
        this.slips = slips;
        this.needs = needs;
    }

    public List<Terms> of(Collection<SlipId> ids) {
        return slips.findAllById(ids.stream().map(SlipId::value).toList()).stream()
                .map(slip -> new Terms(slip.id(), slip.body(), slip.purpose(), slip.replyBy()))
                .toList();
    }

    /** The codes of all bodies that received a need, each once. */
    public List<String> bodies(NeedNumber number) {
        return slips.bodiesOf(needs.key(number));
    }

    /**
     * What is asked of a body.
     *
     * @param body its code
     * @param replyBy null where no reply is expected
     */
    public record Terms(
            SlipId slip,
            String body,
            Purpose purpose,
            @Nullable Instant replyBy) {}
}
