package iscg.document.ui;

import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.filetype.DocumentRefused;
import iscg.filetype.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/**
 * What a field still takes. Asked by several uploads at once, each on a thread of its own: before anything of a file is read, by
 * the length it is said to have, and again while it is read.
 */
final class Allowance {

    private final int mostFiles;
    private final long largestFile;
    private final long mostBytes;
    private int files;
    private long bytes;

    /** What of it is on its way. */
    private int comingFiles;

    private long comingBytes;

    /** As the settings have it. */
    Allowance(DocumentService documents) {
        this(documents, documents.mostFiles());
    }

    /** The same for so many files. */
    Allowance(DocumentService documents, int mostFiles) {
        this.mostFiles = mostFiles;
        largestFile = documents.largestFile().bytes();
        mostBytes = documents.largestTotal().bytes();
    }

    /** Says what is attached from now on. */
    synchronized void holds(Collection<DocumentDetails> attached) {
        files = attached.size();
        bytes = attached.stream().mapToLong(one -> one.size().bytes()).sum();
    }

    int mostFiles() {
        return mostFiles;
    }

    /** How many files there is room for beside those attached. */
    synchronized int filesLeft() {
        return Math.max(0, mostFiles - files);
    }

    /** How many bytes there is room for beside those attached. */
    synchronized long bytesLeft() {
        return Math.max(0, mostBytes - bytes);
    }

    /**
     * Takes a place for a file that comes, until it is closed.
     *
     * @param length that the file is said to have; negative if nothing is said
     * @throws DocumentRefused if there is no room for it
     */
    synchronized Place place(String fileName, long length) {
        if (files + comingFiles >= mostFiles) {
            throw new DocumentRefused(Refusal.TOO_MANY, fileName);
        }
        if (length > largestFile) {
            throw new DocumentRefused(Refusal.TOO_LARGE, fileName);
        }
        var place = new Place(fileName);
        place.grow(Math.max(0, length));
        comingFiles++;
        return place;
    }

    /** The room that one file takes while it comes. */
    final class Place implements AutoCloseable {

        private final String fileName;
        private long taken;

        private Place(String fileName) {
            this.fileName = fileName;
        }

        /** The same content, whose reading ends with {@link DocumentRefused} where it is more than there is room for. */
        InputStream counting(InputStream content) {
            return new Counting(content);
        }

        private void grow(long more) {
            synchronized (Allowance.this) {
                if (bytes + comingBytes + more > mostBytes) {
                    throw new DocumentRefused(Refusal.TOO_MUCH_TOGETHER, fileName);
                }
                comingBytes += more;
                taken += more;
            }
        }

        @Override
        public void close() {
            synchronized (Allowance.this) {
                comingFiles--;
                comingBytes -= taken;
            }
        }

        private final class Counting extends FilterInputStream {

            private long counted;

            Counting(InputStream content) {
                super(content);
            }

            @Override
            public int read() throws IOException {
                var read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) {
                counted += read;
                if (counted > taken) {
                    grow(counted - taken);
                }
            }
        }
    }
}
