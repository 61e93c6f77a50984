// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import org.alfresco.service.namespace.QName;

/**
 * An association as its model defines it.
 *
 * @param uniqueNames whether the children of a parent must differ by {@code cm:name}
 */
public record AssociationDefinition(QName name, QName source, QName target, boolean child, boolean uniqueNames) {}
