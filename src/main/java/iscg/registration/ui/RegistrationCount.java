package iscg.registration.ui;

import iscg.registration.ApprovalService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many registrations wait for the focal point, beside the entry of the list. */
@Component
class RegistrationCount implements MenuCount {

    static final String REGISTRATIONS = "registrations";

    private final ApprovalService approvals;

    RegistrationCount(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public String path() {
        return REGISTRATIONS;
    }

    @Override
    public long count() {
        return approvals.count();
    }
}
