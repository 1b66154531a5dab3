package iscg.filetype;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a PDF opens with a password alone. Many are encrypted only so that printing or copying can be forbidden; these open
 * for everybody with the empty password. Found from the end of the file, as ISO 32000-1, 7.5.8 has it, without a parse of the whole.
 */
final class PdfEncryption {

    private static final int SLICE = 1 << 16;
    private static final Pattern LAST_TABLE = Pattern.compile(".*startxref\\s{1,9}(\\d{1,18})\\b.*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("/Encrypt\\s{0,9}(\\d{1,9})\\s{1,9}(\\d{1,5})\\s{1,9}R");
    private static final Pattern INLINE = Pattern.compile("/Encrypt\\s{0,9}(<<.*)", Pattern.DOTALL);

    private PdfEncryption() {}

    static Findings.Inside look(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var trailers = trailers(channel);
            var needsPassword = trailers.contains("/Encrypt")
                    && !dictionary(channel, trailers)
                            .filter(dictionary -> PdfPassword.isEmpty(dictionary, trailers))
                            .isPresent();
            return new Findings.Inside(false, false, needsPassword);
        }
    }

    /** Where the last table of objects begins, and the end of the file: a trailer stands in one of these. */
    private static String trailers(FileChannel channel) throws IOException {
        var end = slice(channel, Math.max(0, channel.size() - SLICE));
        var table = LAST_TABLE.matcher(end);
        return table.matches() ? slice(channel, Long.parseLong(table.group(1))) + "\n" + end : end;
    }

    private static Optional<String> dictionary(FileChannel channel, String trailers) throws IOException {
        var reference = REFERENCE.matcher(trailers);
        if (!reference.find()) {
            return INLINE.matcher(trailers)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst();
        }
        var object =
                Pattern.compile("(?<!\\d)" + reference.group(1) + "\\s{1,9}" + reference.group(2) + "\\s{1,9}obj\\b");
        for (long at = 0; at < channel.size(); at += SLICE / 2) {
            var found = object.matcher(slice(channel, at));
            if (found.find()) {
                return Optional.of(slice(channel, at + found.end()));
            }
        }
        return Optional.empty();
    }

    private static String slice(FileChannel channel, long position) throws IOException {
        if (position > channel.size()) {
            return "";
        }
        var bytes = ByteBuffer.allocate(SLICE);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {}
        return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
    }
}
