package iscg.evaluation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where one portal keeps everything it must not lose, and what tells who is using it. Its path is absolute. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path database() {
        return root.resolve("database");
    }

    Path documents() {
        return root.resolve("documents");
    }

    Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    ProcessFile processFile(String process) {
        return new ProcessFile(root.resolve("run").resolve(process + ".pid"), this);
    }

    /**
     * Makes the folders and keeps everybody else out until the channel is closed or this process ends, however it ends.
     *
     * @throws CannotStart if another portal uses the folder
     */
    FileChannel occupy() throws IOException {
        for (var folder : new Path[] {documents(), root.resolve("logs"), root.resolve("run")}) {
            Files.createDirectories(folder);
        }
        var channel = FileChannel.open(
                root.resolve("run").resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotStart(
                    "A portal runs on the data in " + root + " already: stop it, or choose another folder with --data");
        }
        return channel;
    }
}
