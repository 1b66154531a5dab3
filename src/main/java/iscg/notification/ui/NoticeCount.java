package iscg.notification.ui;

import iscg.notification.NoticeService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many needs there are unread news on, beside the entry of the list. */
@Component
class NoticeCount implements MenuCount {

    private final NoticeService notices;

    NoticeCount(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return NoticesView.PATH;
    }

    @Override
    public long count() {
        return notices.countUnread();
    }
}
