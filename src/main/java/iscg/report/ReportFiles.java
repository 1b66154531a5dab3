package iscg.report;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Drafts, speaking notes and cover slips as files, at addresses such as {@code /meetings/7/report/notes-fr.docx}. */
@Controller
class ReportFiles {

    private static final String ADDRESS = "/meetings/{meeting:\\d{1,18}}/report/";
    private static final String LANGUAGE_AND_FORMAT = "-{language:[a-z]{2}}.{format:docx|pdf}";
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReportFileService files;

    ReportFiles(ReportFileService files) {
        this.files = files;
    }

    @GetMapping(ADDRESS + "draft" + LANGUAGE_AND_FORMAT)
    ResponseEntity<byte[]> draft(
            @PathVariable long meeting, @PathVariable String language, @PathVariable String format) {
        return file("draft", language, format, (in, as) -> files.draft(new MeetingId(meeting), in, as));
    }

    @GetMapping(ADDRESS + "notes" + LANGUAGE_AND_FORMAT)
    ResponseEntity<byte[]> notes(
            @PathVariable long meeting, @PathVariable String language, @PathVariable String format) {
        return file("notes", language, format, (in, as) -> files.notes(new MeetingId(meeting), in, as));
    }

    @GetMapping(ADDRESS + "slip-{body:[A-Z]{2,8}}" + LANGUAGE_AND_FORMAT)
    ResponseEntity<byte[]> cover(
            @PathVariable long meeting,
            @PathVariable String body,
            @PathVariable String language,
            @PathVariable String format) {
        return file("slip-" + body, language, format, (in, as) -> files.cover(new MeetingId(meeting), body, in, as));
    }

    private static ResponseEntity<byte[]> file(
            String name, String language, String format, BiFunction<Language, FileFormat, Optional<byte[]>> content) {
        var as = FileFormat.ofEnding(format);
        return Language.ofTag(language)
                .flatMap(in -> content.apply(in, as))
                .map(bytes -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name + "-" + language + "." + format)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .contentType(as == FileFormat.PDF ? MediaType.APPLICATION_PDF : DOCX)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
