package iscg.reading.child;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.mp4.MP4Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/** The parsers that may run: those of the types the portal takes. None recognizes pictures, none starts a program. */
final class Parsers {

    /** What is said to be ISO 8859-1 is this one, says the WHATWG: the former has control codes where the latter has dashes. */
    private static final Charset WINDOWS_WESTERN = Charset.forName("windows-1252");

    private Parsers() {}

    static Parser[] all() {
        var html = encoding(new HtmlEncodingDetector(), new UniversalEncodingDetector(), new Icu4jEncodingDetector());
        return new Parser[] {
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RTFParser(),
            new EpubParser(),
            new MP4Parser(),
            new JSoupParser(html),
            new TextAndCSVParser(encodingOfText())
        };
    }

    /** Tells the encoding of text that does not declare it. */
    static EncodingDetector encodingOfText() {
        return encoding(new UniversalEncodingDetector(), new Icu4jEncodingDetector());
    }

    private static EncodingDetector encoding(EncodingDetector... guesses) {
        var all = new ArrayList<EncodingDetector>(List.of(new StrictUtf8()));
        all.addAll(List.of(guesses));
        var detector = new CompositeEncodingDetector(all);
        return (input, metadata) -> {
            var told = detector.detect(input, metadata);
            return StandardCharsets.ISO_8859_1.equals(told) ? WINDOWS_WESTERN : told;
        };
    }
}
