package iscg.live;

import iscg.meeting.MeetingId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The lines on which open pages hear at once that their meeting changed: only the number of its edition goes over them, and each page then
 * asks for what its reader may see. A beat with the same number lets a page notice a line that is dead, and a change that another
 * instance of the portal made.
 */
@Component
class LiveLines {

    /** Pages take a line for broken that is silent for more than twice as long. */
    static final Duration BEAT = Duration.ofSeconds(15);

    /** Then a page calls again, and who may hear is asked again. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<MeetingId, Set<SseEmitter>> lines = new ConcurrentHashMap<>();
    private final LiveCourses courses;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    LiveLines(LiveCourses courses) {
        this.courses = courses;
        beats.scheduleAtFixedRate(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /** A new line; the caller has asked whether the person may follow the meeting. */
    SseEmitter open(MeetingId meeting) {
        var line = new SseEmitter(LONGEST.toMillis());
        var all = lines.computeIfAbsent(meeting, first -> ConcurrentHashMap.newKeySet());
        all.add(line);
        line.onCompletion(() -> all.remove(line));
        line.onTimeout(line::complete);
        line.onError(broken -> all.remove(line));
        send(line, all, courses.edition(meeting).orElse(0L)); // read after it was added, so that no change is missed
        return line;
    }

    @TransactionalEventListener
    void tell(LiveChanged changed) {
        tell(changed.meeting(), changed.edition());
    }

    private void beat() {
        lines.forEach((meeting, all) -> {
            if (!all.isEmpty()) {
                senders.execute(() -> tell(meeting, courses.edition(meeting).orElse(0L)));
            }
        });
    }

    /** One that is slow keeps no other waiting. */
    private void tell(MeetingId meeting, long edition) {
        var all = lines.getOrDefault(meeting, Set.of());
        all.forEach(line -> senders.execute(() -> send(line, all, edition)));
    }

    private static void send(SseEmitter line, Set<SseEmitter> all, long edition) {
        try {
            line.send(SseEmitter.event().data(edition));
        } catch (IOException | IllegalStateException gone) {
            all.remove(line);
        }
    }

    /** Before the server waits for what is still open. */
    @EventListener
    void hangUp(ContextClosedEvent closing) {
        lines.values().forEach(all -> all.forEach(SseEmitter::complete));
    }

    @PreDestroy
    void end() {
        beats.shutdownNow();
        senders.shutdownNow();
    }
}
