// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Changes properties, aspects and types of nodes. */
final class NodeChange {
    private final NodeParts parts;

    NodeChange(NodeParts parts) {
        this.parts = parts;
    }

    /** Sets these properties and removes all others. */
    void setProperties(NodeRef ref, Map<QName, Serializable> given) {
        NodeRow row = parts.lookup().requireForWriting(ref);
        Map<QName, Serializable> wanted = parts.values().storable(given);
        wanted.putIfAbsent(
                ContentModel.PROP_NAME, parts.properties().get(row.id()).get(ContentModel.PROP_NAME));
        if (wanted.get(ContentModel.PROP_NAME) == null) {
            wanted.remove(ContentModel.PROP_NAME);
        }
        write(row, wanted, Set.of());
    }

    /** Sets these properties and leaves the others. */
    void addProperties(NodeRef ref, Map<QName, Serializable> given) {
        change(parts.lookup().requireForWriting(ref), given, Set.of());
    }

    void setProperty(NodeRef ref, QName name, Serializable value) {
        if (name.equals(ContentModel.PROP_NODE_UUID)) {
            throw new IllegalArgumentException("The uuid of a node cannot be changed");
        }
        Map<QName, Serializable> one = new HashMap<>();
        one.put(name, value);
        addProperties(ref, one);
    }

    void removeProperty(NodeRef ref, QName name) {
        NodeRow row = parts.lookup().requireForWriting(ref);
        Map<QName, Serializable> wanted = new HashMap<>(parts.properties().get(row.id()));
        wanted.remove(name);
        write(row, wanted, Set.of());
    }

    void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> given) {
        requireAspect(aspect);
        change(parts.lookup().requireForWriting(ref), given == null ? Map.of() : given, Set.of(aspect));
    }

    void removeAspect(NodeRef ref, QName aspect) {
        requireAspect(aspect);
        NodeRow row = parts.lookup().requireForWriting(ref);
        if (!row.aspects().contains(aspect)) {
            return;
        }
        parts.events().aspectRemoving(ref, aspect);
        Set<QName> aspects = new HashSet<>(row.aspects());
        aspects.remove(aspect);
        Map<QName, Serializable> wanted = new HashMap<>(parts.properties().get(row.id()));
        parts.dictionary().propertiesOf(aspect).keySet().forEach(wanted::remove);
        store(row, row.withAspects(aspects), wanted);
    }

    void setType(NodeRef ref, QName type) {
        if (!parts.dictionary().isType(type)) {
            throw new InvalidTypeException(type);
        }
        NodeRow row = parts.lookup().requireForWriting(ref);
        parts.events().typeChanging(ref, row.type(), type, parts.lookup().classes(row));
        Set<QName> aspects = parts.values().aspects(type, row.aspects(), Set.of());
        Map<QName, Serializable> wanted = new HashMap<>(parts.properties().get(row.id()));
        parts.values().addDefaults(wanted, type, aspects);
        store(row, row.withType(type).withAspects(aspects), wanted);
        if (!row.type().equals(type)) {
            Set<QName> classes = parts.lookup().classes(parts.nodes().get(row.id()));
            parts.events().typeChanged(ref, row.type(), type, classes);
        }
    }

    private void requireAspect(QName aspect) {
        if (!parts.dictionary().isAspect(aspect)) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
    }

    private void change(NodeRow row, Map<QName, Serializable> given, Set<QName> extraAspects) {
        Map<QName, Serializable> wanted = new HashMap<>(parts.properties().get(row.id()));
        wanted.putAll(parts.values().storable(given));
        write(row, wanted, extraAspects);
    }

    private void write(NodeRow row, Map<QName, Serializable> wanted, Set<QName> extraAspects) {
        Set<QName> present = new HashSet<>(row.aspects());
        present.addAll(extraAspects);
        Set<QName> aspects = parts.values().aspects(row.type(), present, wanted.keySet());
        if (!aspects.equals(row.aspects())) {
            parts.values().addDefaults(wanted, row.type(), aspects);
        }
        store(row, row.withAspects(aspects), wanted);
    }

    private void store(NodeRow former, NodeRow changed, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> stored = parts.properties().get(former.id());
        boolean propertiesChanged = !stored.equals(wanted);
        if (!propertiesChanged && former.equals(changed)) {
            return;
        }
        Map<QName, Serializable> before = parts.lookup().properties(former);
        Optional<String> owner = Optional.ofNullable((String) wanted.get(ContentModel.PROP_OWNER));
        NodeRow next = touched(changed.withExplicitOwner(owner));
        boolean renamed = !Objects.equals(stored.get(ContentModel.PROP_NAME), wanted.get(ContentModel.PROP_NAME));
        NodeRow after = renamed
                ? rename(next, wanted.get(ContentModel.PROP_NAME))
                : parts.nodes().update(next);
        parts.properties().replace(after.id(), wanted);
        parts.integrity().changed(after);
        if (propertiesChanged) {
            Map<QName, Serializable> now = parts.lookup().properties(after);
            parts.events().updated(after.ref(), before, now, parts.lookup().classes(withoutNewAspects(after, former)));
        }
        after.aspects().stream()
                .filter(aspect -> !former.aspects().contains(aspect))
                .forEach(aspect -> parts.events().aspectAdded(after.ref(), aspect));
    }

    /** Changed properties are told of before an aspect is there, and after one is gone. */
    private static NodeRow withoutNewAspects(NodeRow after, NodeRow former) {
        Set<QName> aspects = new HashSet<>(after.aspects());
        aspects.retainAll(former.aspects());
        return after.withAspects(aspects);
    }

    private static NodeRow touched(NodeRow row) {
        return row.withAudit(
                row.audit().map(audit -> audit.modifiedBy(NodeCreation.currentUser(), System.currentTimeMillis())));
    }

    private NodeRow rename(NodeRow row, Serializable name) {
        if (row.place().isEmpty()) {
            return parts.nodes().update(row);
        }
        Place place = row.place().get();
        String uuid = row.ref().getId();
        String childName = parts.childNames().stored(place.assocType(), name == null ? uuid : name.toString(), uuid);
        NodeRow renamed = row.withPlace(new Place(place.parentId(), place.assocType(), place.assocName(), childName));
        parts.childNames()
                .claim(
                        parts.nodes().get(place.parentId()),
                        renamed,
                        () -> parts.nodes().update(renamed));
        return parts.nodes().get(row.id());
    }
}
