// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.List;
import java.util.Optional;

/**
 * What is set on one node.
 *
 * @param id number of the node
 * @param parentId the list that counts too, if {@code inherits}
 */
public record AccessList(long id, boolean inherits, Optional<Long> parentId, List<Entry> entries) {
    /** One right of one authority. */
    public record Entry(String authority, String permission) {}
}
