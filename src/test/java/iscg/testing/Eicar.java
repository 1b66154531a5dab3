package iscg.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The harmless file that virus scanners agree to report (eicar.org), in wrappings. Put together here, since scanners on the
 * machines of developers would take away a source that contains it.
 */
public final class Eicar {

    /** The name under which {@link RunningClamd} reports it. */
    public static final String SIGNATURE = "Eicar-Test";

    private Eicar() {}

    public static byte[] bytes() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);
    }

    public static byte[] zipped() throws IOException {
        return zip(bytes());
    }

    /** A zip within a zip within a zip, so many around it. */
    public static byte[] zipped(int times) throws IOException {
        var content = bytes();
        for (var time = 0; time < times; time++) {
            content = zip(content);
        }
        return content;
    }

    /** A letter that opens as usual and carries it among its parts. */
    public static byte[] inDocx() throws IOException, InvalidFormatException {
        var out = new ByteArrayOutputStream();
        try (var letter = new XWPFDocument()) {
            letter.createParagraph().createRun().setText("Dear Sir or Madam");
            var part = letter.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/embeddings/annex.bin"), "application/x-annex");
            try (var annex = part.getOutputStream()) {
                annex.write(bytes());
            }
            letter.write(out);
        }
        return out.toByteArray();
    }

    /** As clamd's files for hashes have it: hash, length and name. */
    public static String signature() throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(bytes());
        return HexFormat.of().formatHex(hash) + ":" + bytes().length + ":" + SIGNATURE + "\n";
    }

    private static byte[] zip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("annex"));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
