package iscg.filetype;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a zip carries, be it an office document, a book or any other, as its list of entries and a few small parts tell. */
final class Archive {

    private static final int LONGEST_LIST = 2 << 20;
    private static final int LARGEST_PARTS = 16 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054B50;

    private static final Pattern MACRO_ENTRY =
            Pattern.compile(".*vba(project|data)[^/]*\\.(bin|xml)|.*/macrosheets/.+|(basic|scripts)/.+");

    /** What readers parse to tell the type: the parts that describe others. */
    private static final Pattern DESCRIBING_PART =
            Pattern.compile("\\[content_types]\\.xml|.*\\.rels|mimetype|meta-inf/[^/]*\\.(xml|mf)");

    private Archive() {}

    static Findings.Inside look(Path file) throws IOException {
        if (listLength(file) > LONGEST_LIST) {
            throw new IOException("The list of entries is too long");
        }
        try (var zip =
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            var entries = Collections.list(zip.getEntries());
            checkDescribingParts(zip, entries);
            return new Findings.Inside(
                    hasMacros(zip, entries),
                    entries.stream()
                            .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption()),
                    needsPassword(zip));
        }
    }

    private static boolean hasMacros(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        var contentTypes = zip.getEntry("[Content_Types].xml");
        return entries.stream()
                        .anyMatch(entry -> !entry.isDirectory()
                                && MACRO_ENTRY.matcher(nameOf(entry)).matches())
                || contentTypes != null && OfficeParts.announceMacros(zip.getInputStream(contentTypes));
    }

    /** Whether an OpenDocument's own list of parts says that they are encrypted. */
    private static boolean needsPassword(ZipFile zip) throws IOException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (var stream = zip.getInputStream(manifest)) {
            return new String(stream.readNBytes(LARGEST_PARTS), ISO_8859_1).contains("encryption-data");
        }
    }

    /** Unpacks them once, without keeping anything, so that nothing unpacks more of them later. */
    private static void checkDescribingParts(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        long left = LARGEST_PARTS;
        for (var entry : entries) {
            if (DESCRIBING_PART.matcher(nameOf(entry)).matches() && zip.canReadEntryData(entry)) {
                try (var stream = zip.getInputStream(entry)) {
                    left -= unpackedLength(stream, left);
                }
            }
        }
    }

    private static long unpackedLength(InputStream stream, long most) throws IOException {
        var buffer = new byte[1 << 13];
        long length = 0;
        for (int read; (read = stream.read(buffer)) >= 0; ) {
            length += read;
            if (length > most) {
                throw new IOException("The parts that describe the others are too large");
            }
        }
        return length;
    }

    private static String nameOf(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The length in bytes of the list of entries, as the record at the end of the file gives it. */
    private static long listLength(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = ByteBuffer.allocate((int) Math.min(channel.size(), END_RECORD + LONGEST_COMMENT))
                    .order(LITTLE_ENDIAN);
            channel.read(end, channel.size() - end.capacity());
            for (var at = end.capacity() - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    return Integer.toUnsignedLong(end.getInt(at + 12));
                }
            }
        }
        throw new IOException("The list of entries is missing");
    }
}
