// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;

/** The folders that are dossiers: their ids, facts and places. */
final class DossierNodes {

    /** In these states nobody at the desk has anything left to do: the dossier lies in the archive, out of the queue's way. */
    static final Set<Status> ENDED = Set.of(Status.ANSWERED, Status.REJECTED, Status.WITHDRAWN, Status.CLOSED);

    /** Which aspect goes when this property is gone. */
    private static final Map<QName, QName> ASPECTS = Map.of(
            PishkhanModel.PROP_DEFICIENCIES, PishkhanModel.ASPECT_RETURNED,
            PishkhanModel.PROP_REASON, PishkhanModel.ASPECT_REASONED,
            PishkhanModel.PROP_LETTER_NUMBER, PishkhanModel.ASPECT_LETTER,
            PishkhanModel.PROP_ANSWER_NUMBER, PishkhanModel.ASPECT_ANSWERED);

    private final NodeService nodeService;
    private final Folders folders;
    private final DossierKeys keys;
    private final RequestFacts facts;

    DossierNodes(NodeService nodeService, Folders folders, DossierKeys keys) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.keys = keys;
        this.facts = new RequestFacts(keys);
    }

    /** The properties that every node of ours starts with. */
    static NodeValues named(String name) {
        return new NodeValues()
                .put(ContentModel.PROP_NAME, name)
                .put(ContentModel.PROP_OWNER, AlfrescoIdentity.SERVICE_ACCOUNT);
    }

    Optional<NodeRef> find(TrackingCode code) {
        NodeRef dossier = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, keys.nodeId(code));
        return nodeService.exists(dossier) ? Optional.of(dossier) : Optional.empty();
    }

    NodeRef get(TrackingCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No dossier " + code.value()));
    }

    Request read(NodeRef dossier) {
        return facts.read(nodeService.getProperties(dossier));
    }

    NodeRef create(Request request) {
        String name = request.trackingCode().value();
        Map<QName, Serializable> properties = new HashMap<>(facts.write(request));
        properties.putAll(named(name).asMap());
        properties.put(ContentModel.PROP_NODE_UUID, keys.nodeId(request.trackingCode()));
        return nodeService
                .createNode(
                        place(request),
                        ContentModel.ASSOC_CONTAINS,
                        PishkhanModel.name(name),
                        PishkhanModel.TYPE_REQUEST,
                        properties)
                .getChildRef();
    }

    void update(Request before, Request after) {
        NodeRef dossier = get(after.trackingCode());
        writeChanges(dossier, facts.write(before), facts.write(after));
        if (isElsewhere(before, after)) {
            QName association = PishkhanModel.name(after.trackingCode().value());
            nodeService.moveNode(dossier, place(after), ContentModel.ASSOC_CONTAINS, association);
        }
    }

    private void writeChanges(NodeRef dossier, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> remove(dossier, name));
        Map<QName, Serializable> changed = new HashMap<>(after);
        changed.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), before.get(entry.getKey())));
        if (!changed.isEmpty()) {
            nodeService.addProperties(dossier, changed);
        }
    }

    private void remove(NodeRef dossier, QName name) {
        QName aspect = ASPECTS.get(name);
        if (aspect == null) {
            nodeService.removeProperty(dossier, name);
        } else {
            nodeService.removeAspect(dossier, aspect);
        }
    }

    private static boolean isElsewhere(Request before, Request after) {
        return !before.matter().desk().equals(after.matter().desk())
                || ENDED.contains(before.status()) != ENDED.contains(after.status());
    }

    private NodeRef place(Request request) {
        String desk = request.matter().desk();
        return ENDED.contains(request.status()) ? folders.archive(desk, request.changedAt()) : folders.open(desk);
    }

    List<Request> readAll(List<NodeRef> dossiers) {
        return dossiers.stream().map(this::read).toList();
    }
}
