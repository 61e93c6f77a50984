// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.Upload;

/** Writes one file of a form to the scratch disk, with its checksum, and has it checked. */
final class PartSpooler {

    private static final int CHUNK = 32 * 1024;
    private static final int KILOBYTE = 1024;

    private final Scratch scratch;
    private final FileCheck check;

    PartSpooler(Scratch scratch, FileCheck check) {
        this.scratch = scratch;
        this.check = check;
    }

    /** @param field how an answer names this file */
    Upload spool(Form form, FileSlot slot, String field, String fileName, InputStream content) throws IOException {
        Optional<FileName> name = FileName.parse(fileName);
        FileType type = check.claimed(field, name);
        MessageDigest digest = sha256();
        Path file = form.spool(scratch.newFile());
        long size;
        try (OutputStream disk = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            size = copy(content, disk, slot.greatestSize());
        }
        if (size > slot.greatestSize()) {
            throw Refusal.tooLarge(InvalidField.of(field, "too-large", slot.greatestSize() / KILOBYTE));
        }
        check.demand(field, type, file);
        FileName kept = name.orElseThrow();
        return new Upload(
                slot.role(),
                kept.name(),
                kept.extension(),
                type.mediaType(),
                file,
                size,
                HexFormat.of().formatHex(digest.digest()));
    }

    /** Copies up to {@code most} bytes and answers their number; more than that when there were more. */
    private static long copy(InputStream content, OutputStream disk, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = Wire.read(() -> content.read(chunk)); read >= 0; read = Wire.read(() -> content.read(chunk))) {
            size += read;
            if (size > most) {
                return size;
            }
            disk.write(chunk, 0, read);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
