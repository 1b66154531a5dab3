package iscg.briefcase;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A ZIP that is written while it is sent, with the SHA-256 of each of its files at the end, as {@code sha256sum -c} reads them. It is
 * finished only when all went well: one that broke off cannot be opened, rather than lack something in silence.
 */
final class SummedZip {

    private static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream target) {
        zip = new ZipOutputStream(target, UTF_8);
    }

    /** @param name in ASCII, with a slash between folder and file */
    void add(String name, Instant time, InputStream content) throws IOException {
        begin(name, time);
        var hash = DigestUtils.getSha256Digest();
        new DigestInputStream(content, hash).transferTo(zip);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(hash.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void add(String name, Instant time, String text) throws IOException {
        add(name, time, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    void finish(Instant time) throws IOException {
        begin(SUMS, time);
        zip.write(sums.toString().getBytes(US_ASCII));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String name, Instant time) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(time));
        zip.putNextEntry(entry);
    }
}
