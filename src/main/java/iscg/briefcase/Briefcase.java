package iscg.briefcase;

import iscg.language.Language;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingDetails;
import iscg.symbol.VersionFile;
import iscg.ui.Names;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes along of a meeting, in their language as far as there is something in it.
 *
 * @param since only what came after this moment is in it; null for all
 * @param packedAt in UTC
 * @param holdsUntil up to which moment everything is in it, so that nothing is missed by asking for what came since
 */
public record Briefcase(
        MeetingDetails meeting,
        Language reader,
        @Nullable Instant since,
        Instant packedAt,
        Instant holdsUntil,
        List<Part> parts) {

    public Briefcase {
        parts = List.copyOf(parts);
    }

    /** What of it belongs to one item of the agenda, as in {@link Chapter}. */
    public record Part(@Nullable AgendaItem item, int place, List<Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }

        /** The item's title, to stand in a sentence; empty for what belongs to none. */
        public String titleInSentence(Language reader) {
            return item == null ? "" : Names.inSentence(item.title().forReader(reader));
        }

        Part withPieces(List<Piece> others) {
            return new Part(item, place, others);
        }
    }

    /** One file. */
    public record Piece(Paper paper, VersionFile file) {

        public boolean late() {
            return paper.late();
        }

        /** Whether it is in another language than the reader's. */
        public boolean isFallback(Language reader) {
            return file.symbol().language() != reader;
        }

        /** Its name among the documents: safe in every file system, and a symbol one can read. */
        public String path() {
            return "documents/" + file.symbol().fileName(extension());
        }

        public String textPath() {
            return "text/" + file.symbol().fileName("html");
        }

        /** Its symbol, to stand in a sentence of any direction. */
        public String symbolInSentence() {
            return Names.symbolInSentence(file.symbol().toString());
        }

        private String extension() {
            var name = file.document().fileName();
            var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return name.contains(".") && ending.matches("[a-z0-9]{1,8}") ? ending : "bin";
        }
    }

    /** The meeting's title, to stand in a sentence. */
    public String titleInSentence() {
        return Names.inSentence(meeting.title().forReader(reader));
    }

    /** All that is in it, in its order. */
    public List<Piece> pieces() {
        return parts.stream().flatMap(part -> part.pieces().stream()).toList();
    }

    /** A name for it as a file, with the tag of the reader's language. */
    public String fileName() {
        return "meeting-" + meeting.id() + "-" + (since == null ? "documents-" : "updates-") + reader.tag() + ".zip";
    }
}
