// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.pishkhan.benchmarks.Patterns.Pattern;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.store.DossierKeys;

/**
 * A request as it lies in the tables of the trial host and of the product.
 *
 * @param nodes the dossier first, then what is below it
 */
record Dossier(
        Pattern pattern,
        List<Row> nodes,
        List<Row> properties,
        List<Row> lists,
        List<Row> entries,
        List<Row> queue,
        List<Row> register,
        List<Row> messages) {

    static Dossier read(Tables tables, Pattern pattern, DossierKeys keys) {
        String uuid = keys.nodeId(new TrackingCode(pattern.trackingCode()));
        Row top = tables.rows("host_node where uuid = ?", uuid).get(0);
        long id = top.number("id");
        List<Row> below = tables.rows("host_node where parent_id = ? order by id", id);
        List<Row> nodes = Stream.concat(Stream.of(top), below.stream()).toList();
        return new Dossier(
                pattern,
                nodes,
                tables.rows(
                        "host_property where node_id = ? or node_id in (select id from host_node where parent_id = ?)",
                        id,
                        id),
                tables.rows("host_acl where id = ?", id),
                tables.rows("host_ace where acl_id = ?", id),
                tables.rows("pishkhan_queue where tracking_code = ?", pattern.trackingCode()),
                tables.rows("pishkhan_register where tracking_code = ? order by ordinal", pattern.trackingCode()),
                tables.rows("pishkhan_outbox where tracking_code = ? order by created_at", pattern.trackingCode()));
    }

    /** When the request was filed. */
    long submittedAt() {
        return queue.get(0).number("submitted_at");
    }

    /** When it was changed last: for one that has ended, when it ended or was closed after that. */
    long changedAt() {
        return queue.get(0).number("changed_at");
    }
}
