package iscg.live;

import static java.util.stream.Collectors.groupingBy;

import iscg.briefcase.Chapter;
import iscg.briefcase.MeetingDocumentService;
import iscg.disposition.DispositionDetails;
import iscg.disposition.DispositionService;
import iscg.disposition.RecipientNames;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.symbol.Symbol;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A meeting while it goes on, without a script: for slow lines, for old devices, and for whoever would rather ask than be told. The page
 * stays as it is until its reader refreshes it, or asks it to do so by itself.
 */
@Controller
class PlainLivePages {

    /** Seconds; what a reader may ask for. */
    private static final int EVERY = 30;

    private static final String PLACE = "/meetings/{meeting:\\d{1,18}}/live/";

    private final LiveService live;
    private final FloorService floor;
    private final MeetingDocumentService documents;
    private final DispositionService dispositions;
    private final RecipientNames recipients;
    private final Bodies bodies;
    private final Moments moments;

    PlainLivePages(
            LiveService live,
            FloorService floor,
            MeetingDocumentService documents,
            DispositionService dispositions,
            RecipientNames recipients,
            Bodies bodies,
            Moments moments) {
        this.live = live;
        this.floor = floor;
        this.documents = documents;
        this.dispositions = dispositions;
        this.recipients = recipients;
        this.bodies = bodies;
        this.moments = moments;
    }

    @GetMapping(PLACE + "plain")
    String show(
            @PathVariable long meeting,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "false") boolean refused,
            HttpServletResponse response,
            Model page) {
        var details = find(meeting);
        page.addAttribute("live", details);
        page.addAttribute("papers", papers(details));
        page.addAttribute("symbols", symbols(details));
        page.addAttribute(
                "decisions",
                dispositions.of(details.meeting().id()).stream().collect(groupingBy(DispositionDetails::item)));
        page.addAttribute("recipients", recipients);
        page.addAttribute("moments", moments);
        page.addAttribute("members", bodies.members());
        page.addAttribute("kinds", FloorRequest.Kind.values());
        page.addAttribute("again", again);
        page.addAttribute("every", EVERY);
        page.addAttribute("refused", refused);
        response.setHeader("Cache-Control", "no-store");
        if (again) {
            response.setHeader("Refresh", String.valueOf(EVERY));
        }
        return "live";
    }

    private List<Chapter> papers(LiveDetails details) {
        return documents.of(details.meeting().id()).stream()
                .filter(chapter ->
                        chapter.item() != null && Objects.equals(chapter.item().key(), details.item()))
                .toList();
    }

    /** Of the needs and documents that the agenda names; each has a plain page at its symbol. */
    private static List<Symbol> symbols(LiveDetails details) {
        return details.current().stream()
                .flatMap(item -> Stream.concat(item.needs().stream(), item.documents().stream()))
                .flatMap(spelled -> Symbol.parse(spelled).stream())
                .toList();
    }

    @PostMapping(PLACE + "ask")
    String ask(
            @PathVariable long meeting,
            @RequestParam FloorRequest.Kind kind,
            @RequestParam(required = false) @Nullable Integer item,
            @RequestParam boolean again) {
        var details = find(meeting);
        try {
            floor.ask(details.meeting().id(), item, kind);
            return back(meeting, again, "");
        } catch (FloorRefused | LiveMovedOn refused) {
            return back(meeting, again, "&refused=true");
        }
    }

    @PostMapping(PLACE + "withdraw")
    String withdraw(@PathVariable long meeting, @RequestParam FloorRequest.Kind kind, @RequestParam boolean again) {
        floor.withdraw(find(meeting).meeting().id(), kind);
        return back(meeting, again, "");
    }

    private static String back(long meeting, boolean again, String more) {
        return "redirect:" + new MeetingId(meeting).address() + "/live/plain?again=" + again + more;
    }

    private LiveDetails find(long meeting) {
        return live.find(new MeetingId(meeting)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
