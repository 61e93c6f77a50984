// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;

/** Decides whether a file is what its name says, by its content, and whether opening it is safe. */
public final class FileCheck {

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private static final String ZIP = "application/zip";
    private static final int ZIP_STARTS = 4;
    private static final int CHUNK = 64 * 1024;

    private final List<String> extensions;

    /** @param extensions accepted ones, lower case */
    public FileCheck(List<String> extensions) {
        this.extensions = List.copyOf(extensions);
    }

    /** The type that a name claims; refused as {@code wrong-type} when it is not accepted. */
    FileType claimed(String field, Optional<FileName> name) {
        return name.map(FileName::extension)
                .filter(extensions::contains)
                .flatMap(FileType::ofExtension)
                .orElseThrow(
                        () -> Refusal.wrongType(InvalidField.of(field, "wrong-type", String.join(", ", extensions))));
    }

    /** Refuses an empty file, content of another type than claimed, and archives that are a danger. */
    void demand(String field, FileType type, Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new InvalidInput(InvalidField.of(field, "empty"));
        }
        if (!type.mayStartAs(signature(file))) {
            throw mismatch(field, type);
        }
        switch (type) {
            case DOC -> demandNoOtherOffice(field, file);
            case DOCX, ZIP -> demandSafeArchive(field, type, file);
            case PDF, PNG, JPEG -> {}
        }
    }

    /** The media type that the first bytes tell, never the name. */
    static String signature(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return signature(content);
        }
    }

    /** @param content must support mark and reset */
    static String signature(InputStream content) throws IOException {
        content.mark(ZIP_STARTS);
        byte[] start = content.readNBytes(ZIP_STARTS);
        content.reset();
        if (isZip(start)) {
            return ZIP; // whatever format builds upon it, and Tika may know that one
        }
        return SIGNATURES.detect(content, new Metadata()).getBaseType().toString();
    }

    /** PK and the mark of an entry, of an empty archive, or of a split one. */
    private static boolean isZip(byte[] start) {
        return start.length == ZIP_STARTS
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6 || start[2] == 7 && start[3] == 8);
    }

    /** All old Office files start alike; a workbook or presentation tells itself by the name of its main stream. */
    private static void demandNoOtherOffice(String field, Path file) throws IOException {
        boolean word = holds(file, "WordDocument");
        if (!word && (holds(file, "Workbook") || holds(file, "PowerPoint Document"))) {
            throw mismatch(field, FileType.DOC);
        }
    }

    /** Reads piece by piece, each with the end of the one before: many large files may be read at once. */
    private static boolean holds(Path file, String streamName) throws IOException {
        byte[] wanted = streamName.getBytes(StandardCharsets.UTF_16LE);
        byte[] piece = new byte[CHUNK];
        try (InputStream content = Files.newInputStream(file)) {
            int kept = 0;
            int read = content.readNBytes(piece, 0, CHUNK);
            while (read > 0) {
                int length = kept + read;
                if (holds(piece, length, wanted)) {
                    return true;
                }
                kept = Math.min(length, wanted.length - 1);
                System.arraycopy(piece, length - kept, piece, 0, kept);
                read = content.readNBytes(piece, kept, CHUNK - kept);
            }
        }
        return false;
    }

    private static boolean holds(byte[] content, int length, byte[] wanted) {
        for (int start = 0; start <= length - wanted.length; start++) {
            if (Arrays.equals(content, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static void demandSafeArchive(String field, FileType type, Path file) throws IOException {
        switch (type == FileType.ZIP ? Archive.ofArchive(file) : Archive.ofDocument(file)) {
            case UNREADABLE -> throw mismatch(field, type);
            case UNSAFE -> throw new InvalidInput(InvalidField.of(field, "unsafe"));
            case ENCRYPTED -> throw new InvalidInput(InvalidField.of(field, "encrypted"));
            case PLAIN -> {
                if (type == FileType.DOCX) {
                    throw mismatch(field, type);
                }
            }
            case WORD_DOCUMENT -> {}
        }
    }

    private static Refusal mismatch(String field, FileType type) {
        return Refusal.wrongType(
                InvalidField.of(field, "content-mismatch", type.name().toLowerCase(Locale.ROOT)));
    }
}
