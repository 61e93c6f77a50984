// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.namespace;

import java.util.Collection;

/** Translates between the prefixes and the URIs of namespaces. */
public interface NamespacePrefixResolver {
    String getNamespaceURI(String prefix) throws NamespaceException;

    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    Collection<String> getPrefixes();

    Collection<String> getURIs();
}
