package iscg.evaluation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Where one portal keeps everything it must not lose, and what tells who is using it. Its path is absolute. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path database() {
        return root.resolve("database");
    }

    /** The database's, which clears it when it starts. */
    Path temporaryTables() {
        return root.resolve("temporary-tables");
    }

    Path documents() {
        return root.resolve("documents");
    }

    Path history() {
        return root.resolve("history");
    }

    /** What the portal sent by mail, as the demo mail server keeps it. */
    Path mails() {
        return root.resolve("mails");
    }

    Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    ProcessFile processFile(String process) {
        return new ProcessFile(root.resolve("run").resolve(process + ".pid"), this);
    }

    void make() throws IOException {
        for (var folder : new Path[] {temporaryTables(), documents(), root.resolve("logs"), root.resolve("run")}) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Makes the folder and keeps everybody else out until the channel is closed or this process ends, however it ends.
     *
     * @throws CannotStart if another portal uses the folder
     */
    FileChannel occupy() throws IOException {
        make();
        var channel = FileChannel.open(
                root.resolve("run").resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new CannotStart(
                    "A portal runs on the data in " + root + " already: stop it, or choose another folder with --data");
        }
        return channel;
    }

    /** Ends in order what an earlier start left running on this folder: the portal first, while its database answers. */
    void endLeftOvers() {
        Stream.of(Portal.PROCESS, DemoMail.PROCESS, Scanner.PROCESS, EmbeddedMariaDb.PROCESS, IdentityProvider.PROCESS)
                .forEach(name -> processFile(name).endLeftOver());
    }

    /** A new folder of this process beneath the given one; those of processes that have ended are removed. */
    static DataFolder ofThisProcess(Path folders) throws IOException {
        Files.createDirectories(folders);
        try (var all = Files.list(folders)) {
            for (var folder : all.filter(DataFolder::isAbandoned).toList()) {
                new DataFolder(folder).endLeftOvers();
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return new DataFolder(
                Files.createTempDirectory(folders, ProcessHandle.current().pid() + "-"));
    }

    private static boolean isAbandoned(Path folder) {
        var process = folder.getFileName().toString().split("-")[0];
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byOurselves) {
            return false;
        }
    }
}
