// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names a node: its store and its uuid there. */
public final class NodeRef implements EntityRef, Serializable {
    private static final long serialVersionUID = 3760844584074227768L;
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node needs a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (slash == -1) {
            throw new MalformedNodeRefException("Not a node: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    public static boolean isNodeRef(String nodeRef) {
        return FORM.matcher(nodeRef).matches();
    }

    public static List<NodeRef> getNodeRefs(String values) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(values.split(","))
                .map(String::trim)
                .filter(NodeRef::isNodeRef)
                .map(NodeRef::new)
                .toList();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef that && id.equals(that.id) && storeRef.equals(that.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }
}
