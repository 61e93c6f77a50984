// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.platform.SecretKeys;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts that dossiers are kept with, on Alfresco's private services: to be used as the service account only. */
public final class Dossiers {

    /** Alfresco's private services. */
    public record Services(
            NodeService nodeService,
            ContentService contentService,
            SearchService searchService,
            PermissionService permissionService) {}

    private final DossierKeys keys;
    private final DossierNodes nodes;
    private final DossierFiles files;
    private final DossierHistory history;
    private final DossierSearch search;
    private final JdbcQueue queue;
    private final JdbcReferrals referrals;
    private final TurnTaking turns;
    private final JdbcQuarantine quarantine;
    private final PermissionService permissions;

    public Dossiers(Services services, Folders folders, JdbcTemplate jdbc, SecretKeys secrets, Clock clock) {
        this.keys = new DossierKeys(secrets);
        this.nodes = new DossierNodes(services.nodeService(), folders, keys);
        this.quarantine = new JdbcQuarantine(jdbc);
        this.files = new DossierFiles(services, quarantine, clock);
        this.history = new DossierHistory(services.nodeService());
        this.search = new DossierSearch(services.searchService());
        this.queue = new JdbcQueue(jdbc);
        this.referrals = new JdbcReferrals(jdbc);
        this.turns = new TurnTaking(jdbc);
        this.permissions = services.permissionService();
    }

    DossierKeys keys() {
        return keys;
    }

    DossierNodes nodes() {
        return nodes;
    }

    DossierFiles files() {
        return files;
    }

    DossierHistory history() {
        return history;
    }

    DossierSearch search() {
        return search;
    }

    JdbcQueue queue() {
        return queue;
    }

    JdbcReferrals referrals() {
        return referrals;
    }

    TurnTaking turns() {
        return turns;
    }

    JdbcQuarantine quarantine() {
        return quarantine;
    }

    PermissionService permissions() {
        return permissions;
    }
}
