package iscg.live;

import iscg.meeting.MeetingId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where an open page calls to hear of changes (server-sent events). */
@Controller
class LiveLinePages {

    private final LiveService live;
    private final LiveLines lines;

    LiveLinePages(LiveService live, LiveLines lines) {
        this.live = live;
        this.lines = lines;
    }

    @GetMapping(path = "/meetings/{meeting:\\d{1,18}}/live/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(@PathVariable long meeting, HttpServletResponse response) {
        var id = new MeetingId(meeting);
        if (!live.mayFollow(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy before the portal hands each line on at once
        return lines.open(id);
    }
}
