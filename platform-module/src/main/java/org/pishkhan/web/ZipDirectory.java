// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Where the entries of a zip file lie, by its own directory (APPNOTE.TXT 4.3): the JDK does not tell. Read without keeping more
 * than one record in memory. Files with more than one possible reading are refused: data before the first entry or after the end
 * record, the 64-bit records of files far beyond our limits, entries that are called otherwise where they lie.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;

    private final FileChannel file;
    private final int mostEntries;
    private final List<Place> places = new ArrayList<>();
    private long directoryStart;
    private boolean encrypted;
    private boolean complete = true;

    /**
     * Where one entry lies.
     *
     * @param start of its header
     * @param end after its content
     */
    private record Place(long start, long end) {}

    private ZipDirectory(FileChannel file, int mostEntries) {
        this.file = file;
        this.mostEntries = mostEntries;
    }

    /**
     * Reads the directory, and stops after one entry too many.
     *
     * @throws IOException when this is no zip file, or one that can be read in more than one way
     */
    static ZipDirectory read(Path path, int mostEntries) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ZipDirectory directory = new ZipDirectory(file, mostEntries);
            directory.readAll();
            return directory;
        }
    }

    boolean isEncrypted() {
        return encrypted;
    }

    boolean hasTooManyEntries() {
        return !complete;
    }

    /** Whether entries share bytes, with each other or with the directory: how a small file becomes a large bomb. */
    boolean hasOverlaps() {
        List<Place> sorted =
                places.stream().sorted(Comparator.comparingLong(Place::start)).toList();
        long free = 0;
        for (Place place : sorted) {
            if (place.start() < free) {
                return true;
            }
            free = place.end();
        }
        return free > directoryStart;
    }

    private void readAll() throws IOException {
        long endRecord = endRecord();
        ByteBuffer end = record(endRecord, END_SIZE, END_SIGNATURE);
        long size = Integer.toUnsignedLong(end.getInt(12));
        directoryStart = Integer.toUnsignedLong(end.getInt(16));
        if (directoryStart + size != endRecord) {
            throw new ZipException("The directory lies elsewhere");
        }
        for (long position = directoryStart; complete && position < endRecord; ) {
            position = readEntry(position);
        }
        demandNothingBefore();
    }

    /** A mark of four bytes may stand before the first entry, for an archive that was or is split. */
    private void demandNothingBefore() throws IOException {
        long first = places.stream().mapToLong(Place::start).min().orElse(directoryStart);
        if (first > Integer.BYTES) {
            throw new ZipException("Data before the first entry");
        }
    }

    /** The position of the record that ends the file, with its comment. */
    private long endRecord() throws IOException {
        long earliest = Math.max(0, file.size() - END_SIZE - LONGEST_COMMENT);
        ByteBuffer tail = bytes(earliest, (int) (file.size() - earliest));
        for (int position = tail.capacity() - END_SIZE; position >= 0; position--) {
            boolean ends = tail.getInt(position) == END_SIGNATURE;
            int comment = ends ? Short.toUnsignedInt(tail.getShort(position + 20)) : 0;
            if (ends && position + END_SIZE + comment == tail.capacity()) {
                return earliest + position;
            }
        }
        throw new ZipException("No end");
    }

    /** Answers the position of the next one. */
    private long readEntry(long position) throws IOException {
        ByteBuffer entry = record(position, CENTRAL_SIZE, CENTRAL_SIGNATURE);
        int nameLength = Short.toUnsignedInt(entry.getShort(28));
        long start = Integer.toUnsignedLong(entry.getInt(42));
        ByteBuffer local = record(start, LOCAL_SIZE, LOCAL_SIGNATURE);
        int localNameLength = Short.toUnsignedInt(local.getShort(26));
        ByteBuffer name = bytes(position + CENTRAL_SIZE, nameLength);
        if (!name.equals(bytes(start + LOCAL_SIZE, localNameLength))) {
            throw new ZipException("An entry with two names");
        }
        encrypted |= ((entry.getShort(8) | local.getShort(6)) & ENCRYPTED) != 0;
        long content = start + LOCAL_SIZE + localNameLength + Short.toUnsignedInt(local.getShort(28));
        places.add(new Place(start, content + Integer.toUnsignedLong(entry.getInt(20))));
        complete = places.size() <= mostEntries;
        int more = Short.toUnsignedInt(entry.getShort(30)) + Short.toUnsignedInt(entry.getShort(32));
        return position + CENTRAL_SIZE + nameLength + more;
    }

    private ByteBuffer record(long position, int size, int signature) throws IOException {
        ByteBuffer record = bytes(position, size);
        if (record.getInt(0) != signature) {
            throw new ZipException("No such record");
        }
        return record;
    }

    private ByteBuffer bytes(long position, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, position + bytes.position());
            if (read < 0) {
                throw new EOFException("The file ends before");
            }
        }
        return bytes.flip();
    }
}
