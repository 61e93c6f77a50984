// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pishkhan.scan.Scanners;

/** The smallest valid file of each accepted type, and archives of any content. */
final class TestFiles {

    /** Nobody scans. */
    static final UploadScan NO_SCAN = new UploadScan(Scanners.scanner("", 0, Duration.ZERO), Clock.systemUTC());

    private TestFiles() {}

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    /** An OLE2 container of one header sector and one directory sector that names the stream. */
    static byte[] ole2(String stream) {
        byte[] file = new byte[1024];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }

    static byte[] doc() {
        return ole2("WordDocument");
    }

    static byte[] docx() {
        return zip(parts());
    }

    /** What makes a zip file a Word document. */
    static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** A Word document with one more entry. */
    static byte[] docxWith(String name, byte[] content) {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return zip(parts);
    }

    /** Content that is some forty times as large as when it is packed: less than what is refused for that alone. */
    static byte[] growing(int size) {
        byte[] content = new byte[size];
        Random random = new Random(1);
        byte[] piece = new byte[64];
        for (int start = 0; start + 4_096 <= size; start += 4_096) {
            random.nextBytes(piece);
            System.arraycopy(piece, 0, content, start, piece.length);
        }
        return content;
    }

    static byte[] zip() {
        return zip(Map.of("نامه.txt", "سلام".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One entry lies in the content of another: read one after the other, they are more than the file has bytes. */
    static byte[] overlapping() {
        byte[] inner = record(false, "b.txt", "inner".getBytes(StandardCharsets.US_ASCII), 0);
        byte[] outer = record(false, "a.txt", inner, 0);
        byte[] directory = joined(
                record(true, "a.txt", inner, 0),
                record(true, "b.txt", "inner".getBytes(StandardCharsets.US_ASCII), outer.length - inner.length));
        return zip(outer, directory, 2);
    }

    /** Who reads from the beginning finds another file than who reads the directory. */
    static byte[] withAnUnlistedEntryFirst() {
        byte[] content = "x".getBytes(StandardCharsets.US_ASCII);
        byte[] unlisted = record(false, "b.txt", content, 0);
        byte[] listed = record(false, "a.txt", content, 0);
        return zip(joined(unlisted, listed), record(true, "a.txt", content, unlisted.length), 1);
    }

    private static byte[] zip(byte[] entries, byte[] directory, int count) {
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.length).putInt(entries.length).putShort((short) 0);
        return joined(joined(entries, directory), end.array());
    }

    /** The header of a stored entry: in the directory, or before its content and with it. */
    private static byte[] record(boolean central, String name, byte[] content, int offset) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer record = ByteBuffer.allocate((central ? 46 : 30 + content.length) + name.length())
                .order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(central ? 0x02014b50 : 0x04034b50);
        if (central) {
            record.putShort((short) 20);
        }
        record.putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0);
        record.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        record.putShort((short) name.length()).putShort((short) 0);
        if (central) {
            record.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(offset);
        }
        record.put(name.getBytes(StandardCharsets.US_ASCII));
        if (!central) {
            record.put(content);
        }
        return record.array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The archive with the mark of a password on its entries. */
    static byte[] encrypted(byte[] zip) {
        byte[] marked = zip.clone();
        for (int i = 0; i < marked.length - 3; i++) {
            boolean isEntry = marked[i] == 'P' && marked[i + 1] == 'K';
            if (isEntry && marked[i + 2] == 3 && marked[i + 3] == 4) {
                marked[i + 6] |= 1;
            } else if (isEntry && marked[i + 2] == 1 && marked[i + 3] == 2) {
                marked[i + 8] |= 1;
            }
        }
        return marked;
    }

    /** The archive with an entry under another name of the same length, wherever it is named. */
    static byte[] renamed(byte[] zip, String name, String other) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String extension) {
        return switch (extension) {
            case "pdf" -> pdf();
            case "png" -> png();
            case "jpg", "jpeg" -> jpeg();
            case "doc" -> doc();
            case "docx" -> docx();
            case "zip" -> zip();
            default -> throw new IllegalArgumentException(extension);
        };
    }
}
