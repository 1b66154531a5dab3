package iscg.notification;

import iscg.barrier.BarrierReported;
import iscg.identity.Directory;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the secretariat of a barrier that was reported, within the transaction of the report. */
@Component
class BarrierMessenger {

    private final Notices notices;
    private final Directory directory;

    BarrierMessenger(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void reported(BarrierReported event) {
        var reference = event.reference();
        var news = new News(
                NoticeKind.BARRIERS, "barrier-reported", Map.of(), reference.address(), directory.secretariat());
        notices.tell(reference.toString(), reference.address(), null, List.of(news));
    }
}
