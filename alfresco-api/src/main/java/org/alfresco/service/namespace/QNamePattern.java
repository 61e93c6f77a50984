// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.namespace;

/** Says whether a qualified name is wanted; a {@link QName} wants itself. */
public interface QNamePattern {
    boolean isMatch(QName qname);
}
