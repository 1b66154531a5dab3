package iscg.briefcase;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The briefcase of a meeting as a file, in the reader's language. */
@Controller
class BriefcaseFiles {

    private final BriefcaseService briefcases;
    private final BriefcaseWriter writer;

    BriefcaseFiles(BriefcaseService briefcases, BriefcaseWriter writer) {
        this.briefcases = briefcases;
        this.writer = writer;
    }

    /**
     * Sends it while it is being packed. That the person has it is remembered once all of it was sent.
     *
     * @param since only what came after this moment
     */
    @GetMapping("/meetings/{meeting:\\d{1,18}}/documents.zip")
    void file(
            @PathVariable long meeting,
            @RequestParam(required = false) @Nullable Instant since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        var briefcase = briefcases
                .pack(new MeetingId(meeting), reader, since)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(briefcase.fileName())
                        .build()
                        .toString());
        writer.write(briefcase, response.getOutputStream());
        briefcases.took(briefcase);
    }
}
