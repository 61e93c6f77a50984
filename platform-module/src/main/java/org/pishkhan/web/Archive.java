// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip file without unpacking it to the disk; believes what it reads, not what the directory declares. */
final class Archive {

    static final long GREATEST_UNPACKED = 100L * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;
    static final int GREATEST_RATIO = 100;

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

    static Finding inspect(Path file) throws IOException {
        long most = Math.min(GREATEST_UNPACKED, Files.size(file) * GREATEST_RATIO);
        try {
            ZipDirectory directory = ZipDirectory.read(file, MOST_ENTRIES);
            if (directory.hasTooManyEntries() || directory.hasOverlaps()) {
                return Finding.UNSAFE;
            }
            return directory.isEncrypted() ? Finding.ENCRYPTED : inspect(file, most);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Finding.UNREADABLE;
        }
    }

    private static Finding inspect(Path file, long most) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return inspect(zip, most);
        }
    }

    private static Finding inspect(ZipFile zip, long most) throws IOException {
        List<? extends ZipEntry> entries = zip.stream().toList();
        if (hidesEntries(zip, entries)) {
            return Finding.UNSAFE;
        }
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            if (leadsElsewhere(entry.getName())) {
                return Finding.UNSAFE;
            }
            unpacked += unpack(zip, entry, most - unpacked);
            if (unpacked > most) {
                return Finding.UNSAFE;
            }
        }
        boolean word = zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
        return word ? Finding.WORD_DOCUMENT : Finding.PLAIN;
    }

    /** Content is looked up by name: of two entries with one name only one would be inspected. */
    private static boolean hidesEntries(ZipFile zip, List<? extends ZipEntry> entries) {
        return entries.stream().map(ZipEntry::getName).distinct().count() != zip.size();
    }

    /** Bytes of the entry, reading no further than just beyond {@code most}; an archive inside counts as endless. */
    private static long unpack(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream content = new BufferedInputStream(zip.getInputStream(entry), 16 * 1024)) {
            if (ARCHIVES.contains(FileCheck.signature(content))) {
                return Long.MAX_VALUE / 2;
            }
            byte[] buffer = new byte[16 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0 && size <= most; read = content.read(buffer)) {
                size += read;
            }
            return size;
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
