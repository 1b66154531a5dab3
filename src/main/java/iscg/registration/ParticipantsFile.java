package iscg.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.MeetingId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of participants as a file of comma-separated values (RFC 4180), in the reader's language and its order. */
@Controller
class ParticipantsFile {

    /** By this, spreadsheets know that the file is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final ParticipantService participants;
    private final Messages messages;

    ParticipantsFile(ParticipantService participants, Messages messages) {
        this.participants = participants;
        this.messages = messages;
    }

    @GetMapping("/meetings/{meeting:\\d{1,18}}/participants.csv")
    ResponseEntity<String> file(@PathVariable long meeting, HttpServletRequest request) throws IOException {
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        var id = new MeetingId(meeting);
        if (!participants.maySee(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var text = new StringBuilder(BYTE_ORDER_MARK);
        FORM.printRecord(
                text,
                List.of("participants.member", "participants.kind", "participants.name", "participants.attendance")
                        .stream()
                        .map(key -> messages.text(reader, key))
                        .toArray());
        for (var one : participants.of(id, reader)) {
            FORM.printRecord(
                    text,
                    harmless(one.member().name(reader)),
                    messages.text(reader, one.member().kind().key()),
                    harmless(one.name()),
                    messages.text(reader, one.attendance().key()));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header("Content-Disposition", name(meeting))
                .header("X-Content-Type-Options", "nosniff")
                .body(text.toString());
    }

    /** A spreadsheet takes what begins like this for a formula; people's names do not. */
    private static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? " " + words : words;
    }

    private static String name(long meeting) {
        return ContentDisposition.attachment()
                .filename("participants-" + meeting + ".csv")
                .build()
                .toString();
    }
}
