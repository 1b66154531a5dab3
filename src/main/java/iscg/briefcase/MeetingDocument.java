package iscg.briefcase;

import iscg.language.Moments;
import iscg.meeting.SixTexts;
import iscg.symbol.DocumentVersion;
import iscg.symbol.Symbol;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a meeting.
 *
 * @param base its symbol, such as {@code ISCG-26/12}
 * @param item key of the agenda's item it is allocated to; null while it is allocated to none
 * @param dueOn the last day for documents when it got its number; null where there was none
 * @param titles what the secretariat calls it in languages without a file
 * @param completed the same with what translators made of it
 * @param versions all of it: itself before its addenda, older before newer
 */
public record MeetingDocument(
        Symbol base,
        @Nullable Integer item,
        @Nullable LocalDate dueOn,
        SixTexts titles,
        SixTexts completed,
        List<DocumentVersion> versions)
        implements Serializable {

    public MeetingDocument {
        versions = List.copyOf(versions);
    }

    /** What of it counts now: of each text the newest revision, with what corrects that. */
    public List<Paper> papers() {
        return versions.stream()
                .filter(version -> versions.stream().noneMatch(other -> isRevised(version, other)))
                .map(version -> new Paper(version, isLate(version), titlesOf(version)))
                .toList();
    }

    /** Addenda and corrigenda have names of their own. */
    private SixTexts titlesOf(DocumentVersion version) {
        return version.symbol().isOfOneTextWith(base) && !version.symbol().isCorrigendum() ? completed : SixTexts.EMPTY;
    }

    private static boolean isRevised(DocumentVersion version, DocumentVersion other) {
        return other.symbol().isOfOneTextWith(version.symbol())
                && other.symbol().revision() > version.symbol().revision();
    }

    private boolean isLate(DocumentVersion version) {
        return dueOn != null && Moments.dayOf(version.addedAt()).isAfter(dueOn);
    }
}
