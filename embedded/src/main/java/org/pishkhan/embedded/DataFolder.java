// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a host's data: marked as ours, and locked while a host runs on it. */
final class DataFolder implements AutoCloseable {
    private static final String MARK = ".pishkhan-data";

    private final Path path;
    private final boolean temporary;
    private final FileChannel channel;

    private DataFolder(Path path, boolean temporary, FileChannel channel) {
        this.path = path;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Opens the folder, or a temporary one that goes when it is closed.
     *
     * @throws IllegalStateException if another host has it open
     */
    static DataFolder open(Optional<Path> wanted) {
        try {
            Path path = wanted.isPresent()
                    ? Files.createDirectories(wanted.get().toAbsolutePath().normalize())
                    : Files.createTempDirectory("pishkhan");
            return new DataFolder(path, wanted.isEmpty(), lock(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new IllegalStateException("The data folder " + path + " is in use by another host");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /**
     * Removes a data folder.
     *
     * @throws IllegalStateException if the folder was not made by a host or is in use
     */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve(MARK))) {
            throw new IllegalStateException("The folder " + folder + " is not a data folder of this host; not removed");
        }
        open(Optional.of(folder)).close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (temporary) {
            delete(path);
        }
    }
}
