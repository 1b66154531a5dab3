package iscg.filetype;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The old container of Microsoft's office programs ([MS-CFB]): a file system of sectors in a file. Read within limits, since
 * its chains of sectors can be made to run long or in circles.
 */
final class CompoundFile {

    private static final int HEADER_CHAIN = 109;
    private static final int ENTRY = 128;
    private static final int MOST_ENTRIES = 1 << 14;
    private static final int LARGEST_SECTOR_SHIFT = 12;
    private static final int LONGEST_CHAIN = 4 << 20;
    private static final int SMALL_STREAM = 4096;
    private static final int SMALL_SECTOR = 64;
    private static final String ROOT = "root entry";
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    private final FileChannel channel;
    private final ByteBuffer header;
    private final int sectorSize;
    private final Map<String, Stream> streams = new HashMap<>();

    /** A stream in the file, or a folder, which has no sectors. */
    private record Stream(int firstSector, long length) {}

    private static final Stream NOTHING = new Stream(LAST_SECTOR, 0);

    CompoundFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.header = read(0, 512);
        var shift = header.getShort(30);
        if (shift < 7 || shift > LARGEST_SECTOR_SHIFT) {
            throw new IOException("Sectors of size 2^" + shift);
        }
        this.sectorSize = 1 << shift;
        readEntries();
    }

    /** Whether it has a folder or stream of that name, in any case. */
    boolean has(String name) {
        return streams.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The first bytes of a stream; empty where there is no such stream. */
    ByteBuffer beginning(String name, int length) throws IOException {
        var stream = streams.get(name.toLowerCase(Locale.ROOT));
        if (stream == null) {
            return ByteBuffer.allocate(0).order(LITTLE_ENDIAN);
        }
        var wanted = (int) Math.min(stream.length(), length);
        return stream.length() < SMALL_STREAM
                ? small(stream.firstSector(), wanted)
                : chain(stream.firstSector(), wanted);
    }

    /** What a chain of sectors holds, up to a length or to its end. */
    private ByteBuffer chain(int first, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(LITTLE_ENDIAN);
        for (var sector = first; bytes.hasRemaining() && isSector(sector); sector = next(sector)) {
            var part = sector(sector);
            bytes.put(part.limit(Math.min(part.limit(), bytes.remaining())));
        }
        return bytes.flip();
    }

    /** Small streams share one, in sectors of their own that a table of their own chains. */
    private ByteBuffer small(int first, int length) throws IOException {
        var shared = chain(streams.getOrDefault(ROOT, NOTHING).firstSector(), LONGEST_CHAIN);
        var table = chain(header.getInt(60), LONGEST_CHAIN);
        var bytes = ByteBuffer.allocate(length).order(LITTLE_ENDIAN);
        for (var sector = first; bytes.hasRemaining(); sector = table.getInt(sector * Integer.BYTES)) {
            bytes.put(shared.slice(sector * SMALL_SECTOR, Math.min(SMALL_SECTOR, bytes.remaining())));
        }
        return bytes.flip();
    }

    private void readEntries() throws IOException {
        var left = MOST_ENTRIES;
        for (var sector = header.getInt(48); isSector(sector); sector = next(sector)) {
            var entries = sector(sector);
            for (var at = 0; at < sectorSize; at += ENTRY) {
                add(entries.slice(at, ENTRY).order(LITTLE_ENDIAN));
            }
            left -= sectorSize / ENTRY;
            if (left < 0) {
                throw new IOException("Too many entries");
            }
        }
    }

    private void add(ByteBuffer entry) {
        var length = Math.clamp(entry.getShort(64) - 2, 0, 62);
        var name = new byte[length];
        entry.get(0, name);
        streams.putIfAbsent(
                new String(name, UTF_16LE).toLowerCase(Locale.ROOT),
                new Stream(entry.getInt(116), Integer.toUnsignedLong(entry.getInt(120))));
    }

    /** The sector that follows another in its chain, as the allocation table says. */
    private int next(int sector) throws IOException {
        var perSector = sectorSize / Integer.BYTES;
        var table = sector(tableSector(sector / perSector));
        return table.getInt(sector % perSector * Integer.BYTES);
    }

    /** Where the n-th sector of the allocation table lies: the first are listed in the header, the others in a chain. */
    private int tableSector(int n) throws IOException {
        if (n < HEADER_CHAIN) {
            return header.getInt(76 + n * Integer.BYTES);
        }
        var perSector = sectorSize / Integer.BYTES - 1;
        var beyond = n - HEADER_CHAIN;
        var list = header.getInt(68);
        for (var hops = beyond / perSector; hops > 0; hops--) {
            list = sector(list).getInt(perSector * Integer.BYTES);
        }
        return sector(list).getInt(beyond % perSector * Integer.BYTES);
    }

    private ByteBuffer sector(int number) throws IOException {
        if (!isSector(number)) {
            throw new IOException("A chain ends too early");
        }
        return read((number + 1L) * sectorSize, sectorSize);
    }

    private static boolean isSector(int number) {
        return Integer.compareUnsigned(number, LAST_SECTOR) < 0;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {}
        if (bytes.position() == 0) {
            throw new IOException("Nothing at " + position);
        }
        return bytes.clear();
    }
}
