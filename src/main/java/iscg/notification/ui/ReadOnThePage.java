package iscg.notification.ui;

import com.vaadin.flow.component.Component;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import iscg.notification.NoticeService;
import java.util.Optional;

/** Whoever opens the page of a need has read the news on it. Adds nothing to the page. */
@org.springframework.stereotype.Component
class ReadOnThePage implements NeedSection {

    private final NoticeService notices;

    ReadOnThePage(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        notices.markRead(need.number());
        return Optional.empty();
    }
}
