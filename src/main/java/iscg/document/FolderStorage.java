package iscg.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Keeps content in a folder, as {@code ab/cd/abcd….}: no folder grows too long for the tools of an administrator. */
@Component
class FolderStorage implements DocumentStorage {

    private final Path folder;

    @Autowired
    FolderStorage(DocumentSettings settings) throws IOException {
        this(settings.folder());
    }

    FolderStorage(Path folder) throws IOException {
        this.folder = PrivateFolder.make(folder);
    }

    /** Moves the file, even where its like is there already: should that be damaged, it is whole again. */
    @Override
    public void keep(Received received) throws IOException {
        var shelf = shelfOf(received.sha256());
        PrivateFolder.make(folder.resolve(received.sha256().substring(0, 2)));
        PrivateFolder.make(shelf);
        Files.move(received.file(), shelf.resolve(received.sha256()), ATOMIC_MOVE);
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

    private Path placeOf(String sha256) {
        return shelfOf(sha256).resolve(sha256);
    }

    private Path shelfOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
