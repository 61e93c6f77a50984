// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;

/**
 * Reads multipart forms as they stream in: every limit holds while reading, files go to the scratch disk, are scanned for
 * viruses once the form is whole, and nothing stays there when the form is refused. The web script runtime must leave the body alone
 * ({@code multipart-processing="false"}): it would spool forms of any size.
 */
public final class FormReader {

    private final PartSpooler spooler;
    private final UploadScan scan;

    public FormReader(Scratch scratch, FileCheck check, UploadScan scan) {
        this.spooler = new PartSpooler(scratch, check);
        this.scan = scan;
    }

    /** @param contentType the header with its boundary */
    Form read(Optional<String> contentType, InputStream body, FormShape shape) throws IOException {
        byte[] boundary = Boundary.of(contentType);
        Form form = new Form();
        try {
            new Reading(form, shape).all(PartHeaderLimit.open(new LimitedStream(body, shape.greatestSize()), boundary));
            scan.scan(form);
            return form;
        } catch (RuntimeException | IOException refused) {
            form.close();
            throw refused;
        }
    }

    /** One form on its way in. */
    private final class Reading {

        private final Form form;
        private final FormShape shape;
        private final Map<String, Integer> fileCounts = new HashMap<>();

        Reading(Form form, FormShape shape) {
            this.form = form;
            this.shape = shape;
        }

        void all(MultipartInput input) throws IOException {
            boolean more = Wire.read(input::skipPreamble);
            if (!more) {
                throw Refusal.unreadable("No part");
            }
            while (more) {
                PartHeaders headers = PartHeaders.parse(Wire.read(input::readHeaders));
                take(headers, input.newInputStream());
                more = Wire.read(input::readBoundary);
            }
        }

        /** Leaves the part's stream open: closing it would read the rest of a part that is being refused. */
        private void take(PartHeaders headers, InputStream content) throws IOException {
            Optional<FileSlot> slot = shape.slot(headers.name());
            if (slot.isPresent()) {
                takeFile(slot.get(), headers.fileName().orElse(""), content);
                return;
            }
            if (!shape.texts().containsKey(headers.name())) {
                throw new InvalidInput(InvalidField.of(Fields.shown(headers.name()), "unknown"));
            }
            takeText(headers.name(), content);
        }

        private void takeText(String name, InputStream content) throws IOException {
            int most = shape.greatestSize(name);
            byte[] bytes = Wire.read(() -> content.readNBytes(most + 1));
            if (bytes.length > most) {
                throw new InvalidInput(
                        InvalidField.of(name, "too-long", shape.texts().get(name)));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (TextRules.utf8(bytes).isEmpty()
                    || !form.put(name, TextRules.checked(name, text).orElse(""))) {
                throw new InvalidInput(InvalidField.of(name, "malformed"));
            }
        }

        private void takeFile(FileSlot slot, String fileName, InputStream content) throws IOException {
            int index = fileCounts.getOrDefault(slot.name(), 0);
            if (fileName.isEmpty() && Wire.read(content::read) < 0) {
                return; // what browsers send for a file field that was left empty
            }
            if (index == slot.mostFiles()) {
                throw new InvalidInput(InvalidField.of(slot.name(), "too-many", slot.mostFiles()));
            }
            fileCounts.put(slot.name(), index + 1);
            String field = slot.nameOf(index);
            form.add(field, spooler.spool(form, slot, field, fileName, content));
        }
    }
}
