package iscg.need;

import iscg.language.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of reasons for declining a need. The secretariat edits it; everybody reads what a need was declined for. */
@Service
@Transactional
public class DeclineReasons {

    private final DeclineReasonRepository reasons;

    DeclineReasons(DeclineReasonRepository reasons) {
        this.reasons = reasons;
    }

    /** All reasons, retired ones included, in their order. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DeclineReason> all() {
        return reasons.findAllByOrderByPositionAscCodeAsc();
    }

    /** Adds a reason in the six languages; “another reason” stays the last. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void add(LocalizedText name) {
        var position = reasons.lastPosition() + 1;
        reasons.save(new DeclineReason(UUID.randomUUID().toString(), position, name));
    }

    /** Words a reason anew, wherever it was given. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void word(String code, LocalizedText name) {
        reasons.findById(code).orElseThrow().word(name);
    }

    /** Retires a reason: it can no longer be chosen, and needs declined for it keep it. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void retire(String code) {
        reasons.findById(code).orElseThrow().retire();
    }

    /** Offers a retired reason again. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void offerAgain(String code) {
        reasons.findById(code).orElseThrow().offerAgain();
    }
}
