// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip file and the Word documents in it; believes what it reads, not what directories declare. */
final class Archive {

    static final long GREATEST_UNPACKED = 100L * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;
    static final int GREATEST_RATIO = 100;

    private static final int BUFFER = 16 * 1024;

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/gzip",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-lzma",
            "application/x-tar",
            "application/x-gtar",
            "application/x-compress",
            "application/zstd",
            "application/x-lz4",
            "application/x-arj",
            "application/x-lharc",
            "application/x-cpio",
            "application/vnd.ms-cab-compressed");

    private long unpacked;
    private int entries;

    private Archive() {}

    /** What an archive turned out to be. */
    enum Finding {
        /** No zip file, or a broken one. */
        UNREADABLE,
        /** Beyond a limit, holding another archive, with entries in each other or with names that lead elsewhere or come twice. */
        UNSAFE,
        /** With a password: nobody at the desk could read it, and no virus scanner look into it. */
        ENCRYPTED,
        PLAIN,
        WORD_DOCUMENT
    }

    /** What claims to be a Word document; no archive is allowed in it. */
    static Finding ofDocument(Path file) throws IOException {
        return new Archive().inspect(file, GREATEST_UNPACKED, false);
    }

    /** What claims to be a zip file; Word documents are allowed in it, and count as unpacked under the same limits. */
    static Finding ofArchive(Path file) throws IOException {
        return new Archive().inspect(file, GREATEST_UNPACKED, true);
    }

    /** @param most bytes that may have been unpacked when this is done */
    private Finding inspect(Path file, long most, boolean mayHoldDocuments) throws IOException {
        long limit = Math.min(most, unpacked + Files.size(file) * GREATEST_RATIO);
        try {
            ZipDirectory directory = ZipDirectory.read(file, MOST_ENTRIES - entries);
            if (directory.hasTooManyEntries() || directory.hasOverlaps()) {
                return Finding.UNSAFE;
            }
            return directory.isEncrypted() ? Finding.ENCRYPTED : inspectEntries(file, limit, mayHoldDocuments);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Finding.UNREADABLE;
        }
    }

    private Finding inspectEntries(Path file, long limit, boolean mayHoldDocuments) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> all = zip.stream().toList();
            if (hidesEntries(zip, all)) {
                return Finding.UNSAFE;
            }
            entries += all.size();
            for (ZipEntry entry : all) {
                Optional<Path> folder =
                        mayHoldDocuments && isNamedDocument(entry) ? Optional.of(file.getParent()) : Optional.empty();
                if (leadsElsewhere(entry.getName()) || !isSafe(zip, entry, limit, folder)) {
                    return Finding.UNSAFE;
                }
            }
            boolean word = zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
            return word ? Finding.WORD_DOCUMENT : Finding.PLAIN;
        }
    }

    /** Content is looked up by name: of two entries with one name only one would be inspected. */
    private static boolean hidesEntries(ZipFile zip, List<? extends ZipEntry> all) {
        return all.stream().map(ZipEntry::getName).distinct().count() != zip.size();
    }

    private static boolean isNamedDocument(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /** @param folder for the time that a document is looked into; absent where none is allowed */
    private boolean isSafe(ZipFile zip, ZipEntry entry, long limit, Optional<Path> folder) throws IOException {
        try (InputStream content = new BufferedInputStream(zip.getInputStream(entry), BUFFER)) {
            if (ARCHIVES.contains(FileCheck.signature(content))) {
                return folder.isPresent() && isDocument(content, limit, folder.get());
            }
            unpack(content, OutputStream.nullOutputStream(), limit);
            return unpacked <= limit;
        }
    }

    /** A zip file can only be read where one can jump to and fro: the document lies beside the upload meanwhile. */
    private boolean isDocument(InputStream content, long limit, Path folder) throws IOException {
        Path document = Files.createTempFile(folder, "document", ".docx");
        try {
            try (OutputStream copy = Files.newOutputStream(document)) {
                unpack(content, copy, limit);
            }
            return unpacked <= limit && inspect(document, limit, false) == Finding.WORD_DOCUMENT;
        } finally {
            Files.delete(document);
        }
    }

    /** Reads no further than just beyond the limit. */
    private void unpack(InputStream content, OutputStream copy, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0 && unpacked <= limit; read = content.read(buffer)) {
            unpacked += read;
            copy.write(buffer, 0, read);
        }
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }
}
