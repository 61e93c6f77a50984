// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.policy.NodeEvents;

/** What the work on nodes needs. */
record NodeParts(
        NodeTable nodes,
        PropertyTable properties,
        AccessLists access,
        Dictionary dictionary,
        NodeLookup lookup,
        NodeValues values,
        ChildNames childNames,
        Integrity integrity,
        NodeEvents events,
        OrphanedContent orphaned) {}
