// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the table that desks' lists are made from with the dossiers that were made before it was. */
public final class QueueFilling {

    private final JdbcTemplate jdbc;
    private final Dossiers dossiers;
    private final OwnWriting own;

    public QueueFilling(JdbcTemplate jdbc, Dossiers dossiers, OwnWriting own) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.own = own;
    }

    /** Does nothing once there is a line. Joins the caller's transaction. */
    public void fillIfEmpty() {
        if (jdbc.queryForList("select 1 from pishkhan_queue limit 1").isEmpty()) {
            own.reading(() -> dossiers.search().all()).forEach(this::add);
        }
    }

    private void add(NodeRef dossier) {
        dossiers.queue().add(own.reading(() -> dossiers.nodes().read(dossier)));
    }
}
