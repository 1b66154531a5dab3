package iscg.briefcase;

import iscg.briefcase.Briefcase.Piece;
import iscg.document.DocumentService;
import iscg.document.DocumentText;
import iscg.language.Language;
import iscg.language.Moments;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a briefcase as a ZIP, one file after the other with the same little memory: the documents, the text of each that has one, an index
 * that opens without the portal, and the sums. The index comes last, so that it names what is there.
 */
@Component
class BriefcaseWriter {

    private final DocumentService documents;
    private final ITemplateEngine templates;
    private final Moments moments;

    BriefcaseWriter(DocumentService documents, ITemplateEngine templates, Moments moments) {
        this.documents = documents;
        this.templates = templates;
        this.moments = moments;
    }

    void write(Briefcase briefcase, OutputStream target) throws IOException {
        var zip = new SummedZip(target);
        var written = new HashSet<String>();
        for (var piece : briefcase.pieces()) {
            write(piece, briefcase.reader(), zip, written);
        }
        zip.add("index.html", briefcase.packedAt(), index(briefcase, written));
        zip.finish(briefcase.packedAt());
    }

    /** What cannot be opened any more is left out, and the index does not name it. */
    private void write(Piece piece, Language reader, SummedZip zip, Set<String> written) throws IOException {
        var id = piece.file().document().id();
        var opened = documents.open(id);
        if (opened.isEmpty()) {
            return;
        }
        try (var content = opened.get().content().getInputStream()) {
            zip.add(piece.path(), piece.file().addedAt(), content);
        }
        written.add(piece.path());
        var text = documents.text(id);
        if (text.isPresent()) {
            zip.add(piece.textPath(), piece.file().addedAt(), page(piece, text.get(), reader));
            written.add(piece.textPath());
        }
    }

    private String page(Piece piece, DocumentText text, Language reader) {
        var page = pageFor(reader);
        page.setVariable("piece", piece);
        page.setVariable("text", text);
        return templates.process("briefcase-text", page);
    }

    private String index(Briefcase briefcase, Set<String> written) {
        var reader = briefcase.reader();
        var page = pageFor(reader);
        page.setVariable("meeting", briefcase.meeting());
        page.setVariable("titleInSentence", briefcase.titleInSentence());
        page.setVariable("packedAt", moment(briefcase.packedAt(), reader));
        Optional.ofNullable(briefcase.since()).ifPresent(since -> page.setVariable("since", moment(since, reader)));
        page.setVariable("written", written);
        page.setVariable(
                "parts",
                briefcase.parts().stream()
                        .map(part -> part.withPieces(part.pieces().stream()
                                .filter(piece -> written.contains(piece.path()))
                                .toList()))
                        .filter(part -> !part.pieces().isEmpty())
                        .toList());
        return templates.process("briefcase", page);
    }

    private String moment(Instant moment, Language reader) {
        return moments.inFull(moment, reader, Moments.GENEVA);
    }

    private static Context pageFor(Language reader) {
        var page = new Context(reader.locale());
        page.setVariable("reader", reader);
        return page;
    }
}
