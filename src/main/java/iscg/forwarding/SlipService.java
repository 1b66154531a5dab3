package iscg.forwarding;

import iscg.need.NeedNumber;
import iscg.need.NeedService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the slips of a need to everybody who may read the need. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SlipService {

    private final SlipRepository repository;
    private final Slips slips;
    private final NeedService needs;

    SlipService(SlipRepository repository, Slips slips, NeedService needs) {
        this.repository = repository;
        this.slips = slips;
        this.needs = needs;
    }

    /** All slips of the need, in the order of their sending; empty if the person may not read it. */
    public List<SlipDetails> of(NeedNumber number) {
        return needs.key(number)
                .map(need -> slips.details(repository.findAllByNeedIdOrderBySentAtAscBodyCodeAsc(need)))
                .orElse(List.of());
    }
}
