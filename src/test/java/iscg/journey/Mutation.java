package iscg.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages documents at random: letters changed, pieces cut out, doubled or moved, in an archive also within its parts. */
final class Mutation {

    private static final int MOST_CHANGES = 20;

    private final Random random;

    /** @param seed the same one makes the same documents again */
    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] document) throws IOException {
        var isArchive = document.length > 2 && document[0] == 'P' && document[1] == 'K';
        return isArchive && random.nextBoolean() ? inOnePart(document) : changed(document);
    }

    private byte[] inOnePart(byte[] archive) throws IOException {
        var parts = parts(archive);
        var chosen = random.nextInt(parts.size());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part == parts.get(chosen) ? changed(part.content()) : part.content());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Part> parts(byte[] archive) throws IOException {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }

    private byte[] changed(byte[] original) {
        var bytes = original;
        for (var changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && bytes.length > 1; changes--) {
            bytes = switch (random.nextInt(8)) {
                case 0 -> Arrays.copyOf(bytes, bytes.length - random.nextInt(Math.min(bytes.length, 1000)));
                case 1 -> copied(Arrays.copyOf(bytes, bytes.length + random.nextInt(1000)));
                case 2 -> copied(bytes);
                default -> letter(bytes);
            };
        }
        return bytes;
    }

    private byte[] letter(byte[] bytes) {
        var changed = bytes.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private byte[] copied(byte[] bytes) {
        var changed = bytes.clone();
        var length = random.nextInt(Math.min(changed.length, 1000));
        var from = random.nextInt(changed.length - length);
        var to = random.nextInt(changed.length - length);
        System.arraycopy(bytes, from, changed, to, length);
        return changed;
    }

    private record Part(String name, byte[] content) {}
}
