// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.pishkhan.request.TrackingCode;

/**
 * Writes messages to a file instead of sending them, for trials: one JSON object a line, each written at once and on disk
 * before it counts as sent. One process writes; anyone may read at any time. A line that a crash tore stays behind, and
 * the next one begins on a line of its own.
 */
public final class LogGateway implements Gateway {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public LogGateway(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public String name() {
        return "log";
    }

    /** Makes the file, so that whoever watches it finds it before the first message; closed while that cannot be done. */
    @Override
    public synchronized boolean isOpen() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            return Files.isWritable(file);
        } catch (IOException notMade) {
            return false;
        }
    }

    @Override
    public synchronized Outcome send(Message message) {
        try {
            append(line(message));
            return new Outcome.Accepted();
        } catch (IOException notWritten) {
            return new Outcome.Deferred(notWritten.toString());
        }
    }

    /** Reads the whole file, which is asked of it after a failure only. */
    @Override
    public synchronized Optional<Outcome> ask(Message message) {
        try {
            return Optional.of(
                    contains(message.id()) ? new Outcome.Accepted() : new Outcome.Deferred("not in the file"));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private void append(String line) throws IOException {
        Files.createDirectories(file.getParent());
        String separated = endsWithinLine() ? "\n" + line : line;
        ByteBuffer bytes = ByteBuffer.wrap(separated.getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(bytes);
            if (bytes.hasRemaining()) {
                throw new IOException("The line was torn");
            }
            channel.force(true);
        }
    }

    private boolean endsWithinLine() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        }
    }

    private boolean contains(String id) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        // torn lines may end within a UTF-8 sequence: every byte is a character here
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            String start = "{\"id\":" + JSON.writeValueAsString(id) + ",";
            return lines.anyMatch(line -> line.startsWith(start) && isComplete(line));
        }
    }

    private static boolean isComplete(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (IOException torn) {
            return false;
        }
    }

    private static String line(Message message) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("id", message.id())
                .put("at", message.at().toString())
                .put("to", message.to().e164())
                .put("kind", message.kind().code())
                .put("text", message.text())
                .put(
                        "trackingCode",
                        message.trackingCode().map(TrackingCode::value).orElse(null));
        return JSON.writeValueAsString(node) + "\n";
    }
}
