// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;

/** The namespaces of all models read so far. */
public final class Namespaces implements NamespaceService {
    private final Map<String, String> uriByPrefix = new ConcurrentSkipListMap<>();

    public Namespaces() {
        uriByPrefix.put(DEFAULT_PREFIX, DEFAULT_URI);
        uriByPrefix.put(ALFRESCO_PREFIX, ALFRESCO_URI);
        uriByPrefix.put(APP_MODEL_PREFIX, APP_MODEL_1_0_URI);
        uriByPrefix.put(DICTIONARY_MODEL_PREFIX, DICTIONARY_MODEL_1_0_URI);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uriByPrefix.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        return uriByPrefix.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespaceURI))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(uriByPrefix.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return List.copyOf(uriByPrefix.values());
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        String known = uriByPrefix.putIfAbsent(prefix, uri);
        if (known != null && !known.equals(uri)) {
            throw new NamespaceException("The prefix " + prefix + " belongs to " + known + " already");
        }
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uriByPrefix.remove(prefix);
    }
}
