package iscg.reading.child;

import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads by Tika, with the parsers of {@link Parsers} alone, and looks for findings. */
final class TikaReader implements QuestionReader {

    private static final int LONGEST_VALUE = 500;
    private static final String PDF = "application/pdf";
    private static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";

    private final Parser parser;

    TikaReader() {
        var tika = TikaConfig.getDefaultConfig();
        parser = new AutoDetectParser(tika.getDetector(), Parsers.all());
    }

    @Override
    public Answer read(Question question) {
        try {
            return answer(question, content(question));
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return Answer.locked();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return isLocked(e) ? Answer.locked() : Answer.damaged();
        }
    }

    private static boolean isLocked(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException || cause instanceof InvalidPasswordException) {
                return true;
            }
        }
        return false;
    }

    private static Answer answer(Question question, Content content) throws IOException {
        var metadata = content.metadata();
        var said = new DocumentMetadata(
                value(metadata.get(TikaCoreProperties.TITLE)),
                value(metadata.get(TikaCoreProperties.CREATOR)),
                value(metadata.get(TikaCoreProperties.LANGUAGE)),
                content.pages());
        var file = Path.of(question.file());
        var findings = new ArrayList<Finding>();
        var html = content.html();
        if (content.isPdf()) {
            try (var pdf = Loader.loadPDF(file.toFile())) {
                html = TaggedText.of(pdf, content, question.longestText());
                findings.addAll(PdfChecks.of(pdf, file, content.hasText()));
            }
        } else {
            html = WordHeaderRows.marked(file, content);
            findings.addAll(Checks.of(file, content, said));
        }
        addNames(findings, said, metadata);
        return new Answer(Answer.Kind.OPENED, html, content.cut(), said, findings);
    }

    private static void addNames(List<Finding> findings, DocumentMetadata said, Metadata metadata) {
        if (!said.author().isEmpty()) {
            findings.add(Finding.of(Finding.Code.AUTHOR_NAMED, said.author()));
        }
        var modifier = value(metadata.get(TikaCoreProperties.MODIFIER));
        if (!modifier.isEmpty()) {
            findings.add(Finding.of(Finding.Code.LAST_MODIFIED_BY, modifier));
        }
    }

    /** A PDF from right to left is read by the places of its letters, since it says them in the order in which they were drawn. */
    private Content content(Question question) throws IOException, SAXException, TikaException {
        if (question.mediaType().equals(CsvTable.MEDIA_TYPE)) {
            return CsvTable.of(Path.of(question.file()), question.longestText());
        }
        var watch = watch(question, question.mediaType().equals(PDF));
        var drawn = parsed(question, watch, false);
        if (!drawn.isPdf() || !watch.isRightToLeft()) {
            return drawn;
        }
        var watchSorted = watch(question, false);
        var sorted = parsed(question, watchSorted, true);
        return watchSorted.isRightToLeft() ? sorted : parsed(question, watch(question, false), false);
    }

    private static TextWatch watch(Question question, boolean stopAtRightToLeft) {
        var html = new BasicContentHandlerFactory(HANDLER_TYPE.HTML, question.longestText()).getNewContentHandler();
        return new TextWatch(html, stopAtRightToLeft);
    }

    private Content parsed(Question question, TextWatch watch, boolean sorted)
            throws IOException, SAXException, TikaException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, question.fileName());
        if (KnownType.isToBeBelieved(question)) {
            metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, question.mediaType());
        }
        var cut = false;
        try (var stream = TikaInputStream.get(Path.of(question.file()))) {
            parser.parse(stream, watch, metadata, context(question, sorted));
        } catch (SAXException | TikaException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
            cut = true;
        }
        if (ENCRYPTED_OFFICE.equals(metadata.get(Metadata.CONTENT_TYPE))) {
            throw new EncryptedDocumentException();
        }
        return new Content(watch.toString(), cut, metadata, watch.hasText(), sorted);
    }

    private ParseContext context(Question question, boolean sorted) {
        var context = new ParseContext();
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(sorted);
        pdf.setExtractBookmarksText(false); // the same headings once more
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new BoundedEmbedding(context, question.deepestEmbedding()));
        return context;
    }

    private static String value(@Nullable String value) {
        var stripped = value == null ? "" : value.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_VALUE));
    }
}
