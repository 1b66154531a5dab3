package iscg.briefcase;

import iscg.document.ScanState;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.symbol.VersionFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs the documents of a meeting for whoever may see the meeting, and remembers what each person has. */
@Service
@PreAuthorize("isAuthenticated()")
public class BriefcaseService {

    /** A file may get its symbol a moment before others can see it. */
    private static final Duration UNSEEN = Duration.ofMinutes(1);

    private final MeetingService meetings;
    private final MeetingPapers papers;
    private final Downloads downloads;
    private final Actors actors;
    private final Clock clock;

    BriefcaseService(MeetingService meetings, MeetingPapers papers, Downloads downloads, Actors actors, Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.downloads = downloads;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Packs what a reader takes along.
     *
     * @param since only what came after this moment; null for all
     * @return empty if the person may not see the meeting, or it is still a draft
     */
    @Transactional(readOnly = true)
    public Optional<Briefcase> pack(MeetingId id, Language reader, @Nullable Instant since) {
        var now = clock.instant();
        return meetings.find(id)
                .filter(meeting -> meeting.status() != MeetingStatus.DRAFT)
                .map(meeting -> {
                    var all = papers.of(id);
                    var parts = papers.chapters(id, all).stream()
                            .map(chapter -> part(chapter, reader, since))
                            .filter(part -> !part.pieces().isEmpty())
                            .toList();
                    return new Briefcase(meeting, reader, since, now, holdsUntil(all, now), parts);
                });
    }

    private static Briefcase.Part part(Chapter chapter, Language reader, @Nullable Instant since) {
        var pieces = chapter.papers().stream()
                .flatMap(paper -> paper.fileFor(reader).stream()
                        .filter(file -> since == null || file.addedAt().isAfter(since))
                        .map(file -> new Briefcase.Piece(paper, file)))
                .toList();
        return new Briefcase.Part(chapter.item(), chapter.place(), pieces);
    }

    /** What waits for the scanner was left out; from before it came one must ask again. */
    private static Instant holdsUntil(List<MeetingDocument> all, Instant now) {
        return all.stream()
                .flatMap(document -> document.versions().stream())
                .flatMap(version -> version.files().stream())
                .filter(file -> file.document().scan() == ScanState.WAITING)
                .map(VersionFile::addedAt)
                .map(added -> added.minusMillis(1))
                .min(Comparator.naturalOrder())
                .filter(now.minus(UNSEEN)::isAfter)
                .orElse(now.minus(UNSEEN));
    }

    /** Up to which moment the person has all that was to be had in a language; empty if they took nothing along yet. */
    public Optional<Instant> last(MeetingId meeting, Language reader) {
        return downloads.last(actors.current().person(), meeting, reader);
    }

    /** Remembers that the person took it along. */
    public void took(Briefcase briefcase) {
        downloads.keep(actors.current().person(), briefcase.meeting().id(), briefcase.reader(), briefcase.holdsUntil());
    }
}
