package id.gapura.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to start and stop the server of one folder, held by one process and released by its death. */
final class OwnerLock implements AutoCloseable {
    /**
     * Files locked by this process. The operating system releases a process's lock when it closes <em>any</em> handle
     * of the file, so a second try within the process must not open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another holds it. */
    static Optional<OwnerLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        var channel = open(file);
        if (channel.isEmpty()) {
            HELD.remove(file);
        }
        return channel.map(locked -> new OwnerLock(file, locked));
    }

    private static Optional<FileChannel> open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
