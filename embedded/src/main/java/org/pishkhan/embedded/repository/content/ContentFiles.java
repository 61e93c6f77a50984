// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.alfresco.service.cmr.repository.ContentIOException;

/** The content store: one file a content, in folders by the minute, never changed once written. */
final class ContentFiles {
    private static final String PREFIX = "store://";
    private static final DateTimeFormatter FOLDERS =
            DateTimeFormatter.ofPattern("yyyy/M/d/H/m").withZone(ZoneOffset.UTC);

    private final Path root;
    private final Clock clock;

    ContentFiles(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    String newUrl() {
        return PREFIX + FOLDERS.format(clock.instant()) + "/" + UUID.randomUUID() + ".bin";
    }

    Path file(String url) {
        if (!url.startsWith(PREFIX)) {
            throw new ContentIOException("Not a content URL: " + url);
        }
        Path file = root.resolve(url.substring(PREFIX.length())).normalize();
        if (!file.startsWith(root)) {
            throw new ContentIOException("Not a content URL: " + url);
        }
        return file;
    }

    /** Forces the file to the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void delete(String url) {
        try {
            Files.deleteIfExists(file(url));
        } catch (IOException e) {
            throw new ContentIOException("Content cannot be removed: " + url, e);
        }
    }
}
