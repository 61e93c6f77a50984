// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.pishkhan.register.NumberTemplate;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.store.DossierKeys;

/**
 * Writes copies of requests as the product and the trial host would have written them: other ids, code, number, name, subject and
 * times, numbers of their own in the register, and the archive's folder of their month. Content files are shared with the pattern.
 */
final class Copier {

    /** Of every desk of the demo organisation. */
    private static final NumberTemplate NUMBERS = new NumberTemplate("{year}/{desk}/{n:5}");

    private static final int DATE = 8;
    private static final char PERSIAN_ZERO = '۰';

    private final Tables tables;
    private final DossierKeys keys;
    private final Random random;
    private final ArchiveFolders archive;
    private final Map<String, Long> lastNumbers = new HashMap<>();
    private long nextId;

    Copier(Tables tables, DossierKeys keys, Random random) {
        this.tables = tables;
        this.keys = keys;
        this.random = random;
        this.nextId = tables.number("select max(id) from host_node") + 1;
        this.archive = new ArchiveFolders(tables, this::nextId);
        tables.rows("pishkhan_counter")
                .forEach(counter -> lastNumbers.put(
                        counter.text("secretariat") + " " + counter.number("jalali_year"),
                        counter.number("last_number")));
    }

    private long nextId() {
        return nextId++;
    }

    /** @return the tracking code of the copy */
    String copy(Dossier pattern, Fate fate) {
        String code = TrackingCode.generate(random).value();
        long later = fate.submittedAt().toEpochMilli() - pattern.submittedAt();
        Wording wording = wording(pattern, fate, code);
        for (Row entry : pattern.register()) {
            register(entry, later, wording);
        }
        copyNodes(pattern, later, wording);
        for (Row line : pattern.queue()) {
            tables.insert("pishkhan_queue", line.reworded(wording).later(later, Set.of("submitted_at", "changed_at")));
        }
        for (Row message : pattern.messages()) {
            tables.insert(
                    "pishkhan_outbox",
                    message.reworded(wording)
                            .set("message_id", UUID.randomUUID().toString())
                            .later(later, Set.of("created_at", "next_at", "changed_at")));
        }
        return code;
    }

    private Wording wording(Dossier pattern, Fate fate, String code) {
        String before = pattern.pattern().trackingCode();
        Wording wording = new Wording()
                .with(before, code)
                .with(before.toLowerCase(), code.toLowerCase())
                .with(pattern.pattern().mobile(), fate.mobile())
                .with(ownerKey(pattern.pattern().mobile()), ownerKey(fate.mobile()))
                .with(Patterns.NAME, fate.fullName())
                .with(Patterns.SUBJECT, fate.subject());
        for (Row node : pattern.nodes()) {
            boolean isDossier = node == pattern.nodes().get(0);
            String uuid = isDossier
                    ? keys.nodeId(new TrackingCode(code))
                    : UUID.randomUUID().toString();
            wording.with(node.text("uuid"), uuid);
        }
        return wording;
    }

    private String ownerKey(String mobile) {
        return keys.ownerKey(new MobileNumber(mobile));
    }

    /** Gives the entry the next number of its year, which is a word that occurs elsewhere in the dossier. */
    private void register(Row entry, long later, Wording wording) {
        int year = JalaliTime.year(Instant.ofEpochMilli(entry.number("registered_at") + later));
        String secretariat = entry.text("secretariat");
        long ordinal = lastNumbers.merge(secretariat + " " + year, 1L, Long::sum);
        String number = NUMBERS.write(year, entry.text("desk"), secretariat, ordinal);
        String before = entry.text("register_number");
        wording.with(before, number).with(inPersianDigits(before), inPersianDigits(number));
        tables.insert(
                "pishkhan_register",
                entry.reworded(wording)
                        .set("jalali_year", year)
                        .set("ordinal", ordinal)
                        .later(later, Set.of("registered_at")));
    }

    private static String inPersianDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append((char) (Character.isDigit(c) ? c - '0' + PERSIAN_ZERO : c)));
        return digits.toString();
    }

    private void copyNodes(Dossier pattern, long later, Wording wording) {
        Map<Long, Long> ids = new LinkedHashMap<>();
        pattern.nodes().forEach(node -> ids.put(node.number("id"), nextId()));
        Row top = pattern.nodes().get(0);
        long folder = top.number("parent_id");
        if (!pattern.pattern().isOpen()) {
            folder = archive.ofMonth(folder, Instant.ofEpochMilli(pattern.changedAt() + later));
        }
        ids.put(top.number("parent_id"), folder);
        for (Row node : pattern.nodes()) {
            tables.insert(
                    "host_node",
                    numbered(node.reworded(wording), ids, "id", "parent_id", "acl_id")
                            .later(later, Set.of("created", "modified")));
        }
        for (Row property : pattern.properties()) {
            Row copy = numbered(property.reworded(wording), ids, "node_id");
            tables.insert(
                    "host_property", copy.later(property.number("kind") == DATE ? later : 0, Set.of("number_value")));
        }
        pattern.lists().forEach(list -> tables.insert("host_acl", numbered(list.reworded(wording), ids, "id")));
        pattern.entries().forEach(entry -> tables.insert("host_ace", numbered(entry.reworded(wording), ids, "acl_id")));
    }

    private static Row numbered(Row row, Map<Long, Long> ids, String... columns) {
        for (String column : columns) {
            row.set(column, ids.getOrDefault(row.number(column), row.number(column)));
        }
        return row;
    }

    /** Lets host and product go on counting where the copies end. */
    void finish() {
        tables.execute("alter sequence host_node_id restart with " + nextId);
        lastNumbers.forEach((counter, last) -> {
            String[] key = counter.split(" ");
            int year = Integer.parseInt(key[1]);
            tables.execute("delete from pishkhan_counter where secretariat = ? and jalali_year = ?", key[0], year);
            tables.execute(
                    "insert into pishkhan_counter (secretariat, jalali_year, last_number) values (?, ?, ?)",
                    key[0],
                    year,
                    last);
        });
    }
}
