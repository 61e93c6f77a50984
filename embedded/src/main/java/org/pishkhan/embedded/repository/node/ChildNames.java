// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.AssociationDefinition;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.springframework.dao.DuplicateKeyException;

/** Keeps the names below a parent apart where the association demands it; capitals do not count. */
final class ChildNames {
    private static final int LONGEST = 300;

    private final Dictionary dictionary;
    private final NodeTable nodes;

    ChildNames(Dictionary dictionary, NodeTable nodes) {
        this.dictionary = dictionary;
        this.nodes = nodes;
    }

    /** What the row holds: the folded name, or the uuid if names may repeat. */
    String stored(QName assocType, String name, String uuid) {
        boolean unique = dictionary
                .association(assocType)
                .map(AssociationDefinition::uniqueNames)
                .orElse(false);
        return unique ? folded(name) : uuid;
    }

    static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }

    /**
     * Does the write if nobody else has the place's name.
     *
     * @throws DuplicateChildNodeNameException if somebody has
     */
    void claim(NodeRow parent, NodeRow row, Runnable write) {
        Place place = row.place().orElseThrow();
        Optional<NodeRow> other = nodes.child(parent.id(), place.assocType(), place.childName());
        if (other.isPresent() && other.get().id() != row.id()) {
            throw duplicate(parent, place, null);
        }
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw isAboutTheName(e) ? duplicate(parent, place, e) : e;
        }
    }

    private static boolean isAboutTheName(DuplicateKeyException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("host_node_child");
    }

    private static DuplicateChildNodeNameException duplicate(NodeRow parent, Place place, Throwable cause) {
        return new DuplicateChildNodeNameException(parent.ref(), place.assocType(), place.childName(), cause);
    }
}
