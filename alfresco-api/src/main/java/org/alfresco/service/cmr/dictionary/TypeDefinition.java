// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A type of a content or workflow model. */
public interface TypeDefinition {
    QName getName();
}
