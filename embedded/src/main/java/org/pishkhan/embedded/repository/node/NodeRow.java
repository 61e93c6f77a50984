// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * A node without its properties.
 *
 * @param version grows with every change; a change that meets another version than it read has lost a race
 * @param aclId number of the access list that counts for the node
 * @param place empty for the root of a store
 */
public record NodeRow(
        long id,
        NodeRef ref,
        QName type,
        Set<QName> aspects,
        long version,
        long aclId,
        Optional<String> explicitOwner,
        Optional<Audit> audit,
        Optional<Place> place) {

    /** The owner; the creator unless somebody was set. */
    public Optional<String> owner() {
        return explicitOwner.or(() -> audit.map(Audit::creator));
    }

    NodeRow withRef(NodeRef other) {
        return new NodeRow(id, other, type, aspects, version, aclId, explicitOwner, audit, place);
    }

    NodeRow withType(QName other) {
        return new NodeRow(id, ref, other, aspects, version, aclId, explicitOwner, audit, place);
    }

    NodeRow withAspects(Set<QName> others) {
        return new NodeRow(id, ref, type, Set.copyOf(others), version, aclId, explicitOwner, audit, place);
    }

    NodeRow withVersion(long other) {
        return new NodeRow(id, ref, type, aspects, other, aclId, explicitOwner, audit, place);
    }

    NodeRow withAcl(long other) {
        return new NodeRow(id, ref, type, aspects, version, other, explicitOwner, audit, place);
    }

    NodeRow withExplicitOwner(Optional<String> other) {
        return new NodeRow(id, ref, type, aspects, version, aclId, other, audit, place);
    }

    NodeRow withAudit(Optional<Audit> other) {
        return new NodeRow(id, ref, type, aspects, version, aclId, explicitOwner, other, place);
    }

    NodeRow withPlace(Place other) {
        return new NodeRow(id, ref, type, aspects, version, aclId, explicitOwner, audit, Optional.of(other));
    }
}
