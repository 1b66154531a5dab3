package iscg.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What people meant to do, what they were told was done, and what was killed: a file outside the portal, on the disk line by line. */
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** Goes on with what an earlier run wrote. */
    Journal(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Written before a deed is tried. */
    void intends(String title, String delegate, Deed deed) {
        write("INTENDS", title, delegate, deed.name());
    }

    /** Written once the portal said, on the page that answered, that the deed is done. */
    void acknowledged(String title, String delegate, Deed deed) {
        write("ACKNOWLEDGED", title, delegate, deed.name());
        acknowledged.incrementAndGet();
    }

    /** How many deeds were acknowledged since this journal was opened. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Written once somebody whose line had broken found on a page of the portal that the deed was done. */
    void found(String title, String delegate, Deed deed) {
        write("FOUND", title, delegate, deed.name());
    }

    void killed(Victim victim) {
        write("KILLED", victim.name());
    }

    private synchronized void write(String... words) {
        try {
            file.write(ByteBuffer.wrap((String.join(" ", words) + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** How sure it is that a deed was done. */
    enum Word {
        INTENDS,
        ACKNOWLEDGED,
        FOUND
    }

    /**
     * What the journal says of one need.
     *
     * @param delegate the account of whoever submitted it
     * @param deeds with the surest word on each
     */
    record Told(String delegate, Map<Deed, Word> deeds) {}

    /**
     * All that a journal says.
     *
     * @param needs by title
     */
    record Record(Map<String, Told> needs, List<Victim> killed) {

        /** A last line that was cut is none. */
        static Record read(Path path) throws IOException {
            var needs = new LinkedHashMap<String, Told>();
            var killed = new ArrayList<Victim>();
            for (var line : Files.readString(path).split("(?<=\n)")) {
                var words = line.strip().split(" ");
                if (!line.endsWith("\n")) {
                    continue;
                }
                if (words[0].equals("KILLED")) {
                    killed.add(Victim.valueOf(words[1]));
                } else {
                    needs.computeIfAbsent(words[1], title -> new Told(words[2], new EnumMap<>(Deed.class)))
                            .deeds()
                            .merge(Deed.valueOf(words[3]), Word.valueOf(words[0]), Record::surer);
                }
            }
            return new Record(needs, killed);
        }

        private static Word surer(Word one, Word other) {
            return one == Word.ACKNOWLEDGED || other == Word.INTENDS ? one : other;
        }
    }
}
