package iscg.filetype;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.JarDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks at content without reading all of it: at its beginning, and at the lists and small parts that containers begin with,
 * each within limits that are checked before Tika follows. What cannot be looked at so is broken, or built to do harm.
 */
final class ContentProbe {

    private static final int BEGINNING = 1 << 16;
    private static final String UNKNOWN = "application/octet-stream";
    private static final String QUICKTIME = "video/quicktime";
    private static final Pattern ZIP = Pattern.compile("^PK\\x03\\x04.*", Pattern.DOTALL);
    private static final Pattern OLE2 = Pattern.compile("^\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("^(\\xEF\\xBB\\xBF)?#!.*", Pattern.DOTALL);
    private static final Pattern CAPTIONS =
            Pattern.compile("^(\\xEF\\xBB\\xBF)?WEBVTT([ \\t\\r\\n].*)?", Pattern.DOTALL);

    /** What no text has in any encoding of one byte or of UTF-8, be it a code page of 1990; an old end-of-file mark is let pass. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x19\\x1C-\\x1F]");

    private static final Pattern UTF_16 = Pattern.compile("^(\\xFF\\xFE|\\xFE\\xFF).*", Pattern.DOTALL);

    /** Brands of ISO 14496-12 and -14; QuickTime films begin alike, but with a brand of their own. */
    private static final Pattern MP4 =
            Pattern.compile("^.{4}ftyp(iso[m2-9]|mp4[12]|avc1|dash|MSNV|M4V[ HP]).*", Pattern.DOTALL);

    private final Detector detector = new CompositeDetector(
            MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(),
            List.of(
                    MimeTypes.getDefaultMimeTypes(),
                    new POIFSContainerDetector(),
                    new DefaultZipContainerDetector(
                            List.of(new OpenDocumentDetector(), new OPCPackageDetector(), new JarDetector()))));

    /** @throws IOException if the content is broken or exceeds a limit */
    Findings look(Path file) throws IOException {
        var bytes = beginning(file);
        var start = new String(bytes, ISO_8859_1);
        try {
            var inside = inside(file, start);
            var text = !CONTROL.matcher(start).find() || UTF_16.matcher(start).matches();
            return new Findings(mediaType(file, start, text), text, inside);
        } catch (RuntimeException e) { // the readers of containers throw all sorts of it on broken ones
            throw new IOException(e);
        }
    }

    private static Findings.Inside inside(Path file, String start) throws IOException {
        if (ZIP.matcher(start).matches()) {
            return Archive.look(file);
        }
        if (OLE2.matcher(start).matches()) {
            return OldOffice.look(file);
        }
        return start.startsWith("%PDF-") ? PdfEncryption.look(file) : Findings.Inside.NOTHING;
    }

    private String mediaType(Path file, String start, boolean text) throws IOException {
        if (SCRIPT.matcher(start).matches()) {
            return "application/x-sh";
        }
        if (CAPTIONS.matcher(start).matches()) {
            return DocumentType.WEBVTT.mediaType();
        }
        var detected = detect(file).getBaseType().toString();
        if (detected.equals(QUICKTIME) && MP4.matcher(start).matches()) {
            return DocumentType.MP4.mediaType();
        }
        return detected.equals(UNKNOWN) && text ? DocumentType.TEXT.mediaType() : detected;
    }

    private MediaType detect(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            var detected = detector.detect(stream, new Metadata());
            return detected == null ? MediaType.OCTET_STREAM : detected;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(BEGINNING);
        }
    }
}
