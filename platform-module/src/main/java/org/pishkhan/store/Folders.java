// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.platform.Identity;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;

/** The folders below {@code Company Home/Pishkhan}. Their places are remembered; folders of the archive are made when needed. */
public final class Folders {

    public static final String ROOT = "Pishkhan";
    public static final String DESKS = "desks";
    public static final String ARCHIVE = "archive";
    public static final String OPEN = "open";
    public static final String SERVICES = "services";
    public static final String RULES = "rules";

    private final NodeService nodeService;
    private final Repository repository;
    private final Transactions transactions;
    private final Identity identity;
    private final Map<List<String>, NodeRef> known = new ConcurrentHashMap<>();

    public Folders(NodeService nodeService, Repository repository, Transactions transactions, Identity identity) {
        this.nodeService = nodeService;
        this.repository = repository;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** A folder below Company Home, or empty when it is not there. */
    public Optional<NodeRef> find(String... path) {
        List<String> names = List.of(path);
        NodeRef remembered = known.get(names);
        if (remembered != null && nodeService.exists(remembered)) {
            return Optional.of(remembered);
        }
        Optional<NodeRef> found = Optional.of(repository.getCompanyHome());
        for (String name : names) {
            found = found.flatMap(parent -> child(parent, name));
        }
        found.ifPresent(folder -> known.put(names, folder));
        return found;
    }

    Optional<NodeRef> child(NodeRef parent, String name) {
        return Optional.ofNullable(nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name));
    }

    /** Where the requests are that a desk has not finished with. */
    NodeRef open(String desk) {
        return find(ROOT, DESKS, desk, OPEN)
                .orElseThrow(() -> new IllegalStateException("Desk " + desk + " has no folder of open requests"));
    }

    /** Where requests go that ended at this time; made if it is the first of its month. */
    NodeRef archive(String desk, Instant ended) {
        String[] day = JalaliTime.format(ended, Language.EN).split("[/ ]");
        String year = day[0];
        String month = day[1];
        return find(ROOT, ARCHIVE, desk, year, month).orElseGet(() -> {
            makeForAll(ROOT, ARCHIVE, desk, year);
            return makeForAll(ROOT, ARCHIVE, desk, year, month);
        });
    }

    /**
     * Makes a folder in a transaction of its own, so that two that need it at the same time do not wait for each other's whole
     * work, and one of them does not fail over the other's.
     */
    private NodeRef makeForAll(String... path) {
        try {
            return transactions.write(() -> identity.asService(() -> make(ContentModel.TYPE_FOLDER, Map.of(), path)));
        } catch (DuplicateChildNodeNameException anotherWasFaster) {
            return find(path).orElseThrow(() -> anotherWasFaster);
        }
    }

    /** The folder, made with these properties if it is missing; its parent must be there. */
    public NodeRef make(QName type, Map<QName, Serializable> properties, String... path) {
        return find(path).orElseGet(() -> {
            String name = path[path.length - 1];
            NodeRef parent = path.length == 1
                    ? repository.getCompanyHome()
                    : find(List.of(path).subList(0, path.length - 1).toArray(String[]::new))
                            .orElseThrow();
            Map<QName, Serializable> all = new NodeValues(properties)
                    .put(ContentModel.PROP_NAME, name)
                    .put(ContentModel.PROP_OWNER, AlfrescoIdentity.SERVICE_ACCOUNT)
                    .asMap();
            QName association = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
            return nodeService
                    .createNode(parent, ContentModel.ASSOC_CONTAINS, association, type, all)
                    .getChildRef();
        });
    }
}
