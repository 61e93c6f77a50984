// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.pishkhan.embedded.repository.Hostility;

/** The private {@code nodeService}: everything about nodes, without a question for rights. */
final class Nodes implements NodeService {
    private final NodeParts parts;
    private final NodeCreation creation;
    private final NodeChange change;
    private final NodeMove move;
    private final NodeRemoval removal;
    private final Stores stores;
    private final Hostility hostility;

    Nodes(NodeParts parts, NodeCreation creation, Stores stores, Hostility hostility) {
        this.parts = parts;
        this.creation = creation;
        this.change = new NodeChange(parts);
        this.move = new NodeMove(parts);
        this.removal = new NodeRemoval(parts, stores);
        this.stores = stores;
        this.hostility = hostility;
    }

    private NodeRow row(NodeRef ref) {
        return parts.lookup().require(ref);
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return stores.exists(storeRef);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return parts.nodes().find(nodeRef).isPresent();
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        return stores.root(storeRef).ref();
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, Map.of());
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        Map<QName, Serializable> given = properties == null ? Map.of() : properties;
        return creation.create(parentRef, assocTypeQName, assocQName, nodeTypeQName, given);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        return move.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return row(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        change.setType(nodeRef, typeQName);
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        change.addAspect(nodeRef, aspectTypeQName, aspectProperties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        change.removeAspect(nodeRef, aspectTypeQName);
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return row(nodeRef).aspects().contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return row(nodeRef).aspects();
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return parts.lookup().properties(row(nodeRef));
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return getProperties(nodeRef).get(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change.setProperties(nodeRef, properties);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        change.addProperties(nodeRef, new HashMap<>(properties));
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        change.setProperty(nodeRef, qname, value);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        change.removeProperty(nodeRef, qname);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        NodeRow row = row(nodeRef);
        return row.place().isEmpty() ? List.of() : List.of(parts.lookup().association(row));
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return associations(children(nodeRef).stream()
                .filter(row ->
                        typeQNamePattern.isMatch(row.place().orElseThrow().assocType()))
                .filter(row -> qnamePattern.isMatch(row.place().orElseThrow().assocName()))
                .toList());
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern).stream()
                .limit(maxResults)
                .toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern);
    }

    /** Children of exactly these types; derived types do not count, as in Alfresco. */
    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return associations(children(nodeRef).stream()
                .filter(row -> childNodeTypeQNames.contains(row.type()))
                .toList());
    }

    private List<NodeRow> children(NodeRef parent) {
        List<NodeRow> children = parts.nodes().children(row(parent).id());
        parts.properties().preload(children.stream().map(NodeRow::id).toList());
        return hostility.order(children);
    }

    private List<ChildAssociationRef> associations(List<NodeRow> rows) {
        return rows.stream().map(parts.lookup()::association).toList();
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        return parts.nodes()
                .child(row(nodeRef).id(), assocTypeQName, ChildNames.folded(childName))
                .map(NodeRow::ref)
                .orElse(null);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return parts.lookup().association(row(nodeRef));
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return storeRef.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? getRootNode(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)
                : null;
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        if (!isPrimary) {
            throw new UnsupportedOperationException("NodeService.countChildAssocs of secondary children");
        }
        return parts.nodes().countChildren(row(nodeRef).id());
    }
}
