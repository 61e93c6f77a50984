// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;

/** The folders of the archive for years and months; those that are missing are copied from one that is there. */
final class ArchiveFolders {

    private final Tables tables;
    private final LongSupplier ids;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Long, Row> rows = new HashMap<>();

    ArchiveFolders(Tables tables, LongSupplier ids) {
        this.tables = tables;
        this.ids = ids;
    }

    /**
     * The folder of the Jalali month of a time.
     *
     * @param month the folder of any month of the same desk
     */
    long ofMonth(long month, Instant time) {
        String[] date = JalaliTime.format(time, Language.EN).split("[/ ]");
        Row monthRow = row(month);
        Row yearRow = row(monthRow.number("parent_id"));
        long year = child(yearRow.number("parent_id"), date[0], yearRow);
        return child(year, date[1], monthRow);
    }

    private Row row(long id) {
        return rows.computeIfAbsent(
                id, missing -> tables.rows("host_node where id = ?", missing).get(0));
    }

    private long child(long parent, String name, Row pattern) {
        return known.computeIfAbsent(parent + "/" + name, path -> find(parent, name, pattern));
    }

    private long find(long parent, String name, Row pattern) {
        List<Row> found = tables.rows("host_node where parent_id = ? and child_name = ?", parent, name);
        return found.isEmpty() ? make(parent, name, pattern) : found.get(0).number("id");
    }

    private long make(long parent, String name, Row pattern) {
        long id = ids.getAsLong();
        String before = pattern.text("child_name");
        String association = pattern.text("assoc_name");
        tables.insert(
                "host_node",
                pattern.reworded(text -> text)
                        .set("id", id)
                        .set("uuid", UUID.randomUUID().toString())
                        .set("parent_id", parent)
                        .set("assoc_name", association.substring(0, association.length() - before.length()) + name)
                        .set("child_name", name));
        for (Row property : tables.rows("host_property where node_id = ?", pattern.number("id"))) {
            tables.insert(
                    "host_property",
                    property.reworded(text -> text.equals(before) ? name : text).set("node_id", id));
        }
        return id;
    }
}
