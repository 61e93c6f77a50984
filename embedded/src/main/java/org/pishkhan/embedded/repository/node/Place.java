// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import org.alfresco.service.namespace.QName;

/**
 * Where a node hangs.
 *
 * @param childName the name that is unique below the parent, folded; the uuid where names need not differ
 */
public record Place(long parentId, QName assocType, QName assocName, String childName) {}
