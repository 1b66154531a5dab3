package iscg.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Keeps content in a folder, as {@code ab/cd/abcd….}: no folder grows too long for the tools of an administrator. */
@Component
@ConditionalOnProperty(name = "iscg.storage.kind", havingValue = "folder", matchIfMissing = true)
class FolderStorage implements ContentStorage {

    private static final Pattern PLACE = Pattern.compile("(..)/(..)/(\\1\\2[0-9a-f]{60})");

    private final Path folder;

    @Autowired
    FolderStorage(StorageSettings settings) throws IOException {
        this(settings.folder());
    }

    FolderStorage(Path folder) throws IOException {
        this.folder = PrivateFolder.make(folder);
    }

    /** Moves the file, even where its like is there already: should that be damaged, it is whole again. */
    @Override
    public void keep(Path file, String sha256) throws IOException {
        var shelf = shelfOf(sha256);
        PrivateFolder.make(folder.resolve(sha256.substring(0, 2)));
        PrivateFolder.make(shelf);
        Files.move(file, shelf.resolve(sha256), ATOMIC_MOVE);
        PrivateFolder.force(shelf);
    }

    @Override
    public boolean holds(String sha256) {
        return Files.isRegularFile(placeOf(sha256));
    }

    @Override
    public Resource open(String sha256) {
        if (!holds(sha256)) {
            throw new NoSuchElementException(sha256);
        }
        return new FileSystemResource(placeOf(sha256));
    }

    @Override
    public Stream<StoredContent> contents() {
        try {
            return Files.find(folder, 3, (file, about) -> about.isRegularFile() && isContent(file))
                    .flatMap(FolderStorage::about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            if (Files.deleteIfExists(placeOf(sha256))) {
                PrivateFolder.force(shelfOf(sha256));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isContent(Path file) {
        return PLACE.matcher(folder.relativize(file).toString().replace('\\', '/'))
                .matches();
    }

    private static Stream<StoredContent> about(Path file) {
        try {
            var storedAt = Files.getLastModifiedTime(file).toInstant();
            return Stream.of(new StoredContent(file.getFileName().toString(), Files.size(file), storedAt));
        } catch (NoSuchFileException removedMeanwhile) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path placeOf(String sha256) {
        return shelfOf(sha256).resolve(sha256);
    }

    private Path shelfOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
