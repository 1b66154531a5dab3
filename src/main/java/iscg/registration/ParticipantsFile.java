package iscg.registration;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.MeetingId;
import iscg.ui.CsvFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of participants as a file, in the reader's language and its order. */
@Controller
class ParticipantsFile {

    private static final List<String> HEADINGS =
            List.of("participants.member", "participants.kind", "participants.name", "participants.attendance");

    private final ParticipantService participants;
    private final Messages messages;

    ParticipantsFile(ParticipantService participants, Messages messages) {
        this.participants = participants;
        this.messages = messages;
    }

    @GetMapping("/meetings/{meeting:\\d{1,18}}/participants.csv")
    ResponseEntity<String> file(@PathVariable long meeting, HttpServletRequest request) {
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        var id = new MeetingId(meeting);
        if (!participants.maySee(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = new CsvFile("participants-" + meeting + ".csv")
                .line(HEADINGS.stream().map(key -> messages.text(reader, key)).toList());
        for (var one : participants.of(id, reader)) {
            file.line(List.of(
                    one.member().name(reader),
                    messages.text(reader, one.member().kind().key()),
                    one.name(),
                    messages.text(reader, one.attendance().key())));
        }
        return file.answer();
    }
}
