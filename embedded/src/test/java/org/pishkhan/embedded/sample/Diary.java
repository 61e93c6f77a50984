// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the sample module was told and what it did. */
public final class Diary {
    private final List<String> settings;
    private final List<String> entries = new CopyOnWriteArrayList<>();

    public Diary(String greeting, String overridden, String unknown, String fallback) {
        this.settings = List.of(greeting, overridden, unknown, fallback);
    }

    public List<String> settings() {
        return settings;
    }

    public List<String> entries() {
        return entries;
    }

    void write(String entry) {
        entries.add(entry);
    }
}
