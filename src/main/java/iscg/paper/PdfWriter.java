package iscg.paper;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Writes papers as tagged PDF (PDF/UA-1): structure, language, title, bookmarks, embedded fonts. */
@Component
public class PdfWriter {

    private final PaperFonts fonts;

    PdfWriter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] write(Paper paper) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.useUnicodeLineBreaker(
                new ICUBreakers.ICULineBreaker(paper.language().locale()));
        builder.defaultTextDirection(paper.language().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        fonts.lendTo(builder);
        builder.withW3cDocument(new PaperPage(paper).write(), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
