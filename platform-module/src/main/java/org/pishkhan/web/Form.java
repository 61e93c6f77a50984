// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pishkhan.request.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A form that was read: its texts, and its files on the local disk until it is closed. */
public final class Form implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Form.class);

    private final Map<String, String> texts = new HashMap<>();
    private final List<Sent> files = new ArrayList<>();
    private final List<Path> spooled = new ArrayList<>();

    Form() {}

    /** A text as typed; empty when it is absent or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
    }

    /** A text that may be missing, as an empty one. */
    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** The files in the order they came, checked. They are gone once the form is closed. */
    public List<Upload> files() {
        return files.stream().map(Sent::file).toList();
    }

    /** False when this text was there before. */
    boolean put(String name, String text) {
        return texts.putIfAbsent(name, text) == null;
    }

    void add(String field, Upload file) {
        files.add(new Sent(field, file));
    }

    /** Puts another description of the same file in the place of each. */
    void replaceFiles(Function<Sent, Upload> replacement) {
        files.replaceAll(sent -> new Sent(sent.field(), replacement.apply(sent)));
    }

    /** Makes sure that the file goes when the form does. */
    Path spool(Path file) {
        spooled.add(file);
        return file;
    }

    /**
     * A file of the form.
     *
     * @param field how an answer names it
     */
    record Sent(String field, Upload file) {}

    @Override
    public void close() {
        for (Path file : spooled) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                LOG.warn("An upload stays on the disk: {}", file, stays);
            }
        }
    }
}
