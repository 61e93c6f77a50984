// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form may consist of; anything else is refused.
 *
 * @param texts names of text fields, each with the most characters it may have
 * @param files places for files
 */
public record FormShape(Map<String, Integer> texts, List<FileSlot> files) {

    private static final int BYTES_PER_CHARACTER = 4;
    private static final int HEADERS_PER_PART = 8 * 1024;

    public FormShape {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    Optional<FileSlot> slot(String name) {
        return files.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** Bytes that a text within its limit cannot exceed. */
    int greatestSize(String textName) {
        return texts.get(textName) * BYTES_PER_CHARACTER;
    }

    /** Bytes that no form of this shape needs to exceed. */
    long greatestSize() {
        long size = HEADERS_PER_PART;
        for (String name : texts.keySet()) {
            size += HEADERS_PER_PART + greatestSize(name);
        }
        for (FileSlot slot : files) {
            size += (HEADERS_PER_PART + slot.greatestSize()) * slot.mostFiles();
        }
        return size;
    }
}
