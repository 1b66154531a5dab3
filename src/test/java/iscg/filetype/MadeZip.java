package iscg.filetype;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip put together entry by entry. */
final class MadeZip {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);

    MadeZip with(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        return this;
    }

    /** An entry of so many spaces: of next to no length until it is unpacked. */
    MadeZip withSpaces(String name, long count) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var spaces = " ".repeat(1 << 16).getBytes(UTF_8);
        for (long left = count; left > 0; left -= spaces.length) {
            zip.write(spaces);
        }
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return out.toByteArray();
    }
}
