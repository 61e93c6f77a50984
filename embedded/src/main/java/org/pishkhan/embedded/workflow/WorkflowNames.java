// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Names of properties as names of variables: {@code bpm:dueDate} is {@code bpm_dueDate}. Source: {@code
 * WorkflowQNameConverter}.
 */
final class WorkflowNames {
    static final String ENGINE = "activiti$";
    static final String START_TASK = "start";

    private final Map<String, String> uriByPrefix = new ConcurrentHashMap<>();
    private final Map<String, String> prefixByUri = new ConcurrentHashMap<>();

    WorkflowNames() {
        register(NamespaceService.CONTENT_MODEL_PREFIX, NamespaceService.CONTENT_MODEL_1_0_URI);
        register(NamespaceService.SYSTEM_MODEL_PREFIX, NamespaceService.SYSTEM_MODEL_1_0_URI);
    }

    void register(String prefix, String uri) {
        uriByPrefix.put(prefix, uri);
        prefixByUri.put(uri, prefix);
    }

    /** Reads {@code {uri}name}, {@code prefix:name} or {@code prefix_name}; anything else is a name without namespace. */
    QName toQName(String name) {
        if (name.startsWith("{")) {
            return QName.createQName(name);
        }
        int colon = name.indexOf(':') < 0 ? name.indexOf('_') : name.indexOf(':');
        String uri = colon < 0 ? null : uriByPrefix.get(name.substring(0, colon));
        return uri == null
                ? QName.createQName(NamespaceService.DEFAULT_URI, name)
                : QName.createQName(uri, name.substring(colon + 1));
    }

    String toVariable(QName name) {
        String prefixed = prefixed(name);
        return prefixed.indexOf('_') >= 0 && prefixed.indexOf('_') < prefixed.indexOf(':')
                ? name.toString()
                : prefixed.replace(':', '_');
    }

    /** {@code prefix:name}, or the bare name without namespace. */
    String prefixed(QName name) {
        if (name.getNamespaceURI().isEmpty()) {
            return name.getLocalName();
        }
        String prefix = prefixByUri.get(name.getNamespaceURI());
        if (prefix == null) {
            throw new org.alfresco.service.cmr.workflow.WorkflowException(
                    "No model registers a prefix for " + name.getNamespaceURI());
        }
        return prefix + ":" + name.getLocalName();
    }

    static String global(String id) {
        return ENGINE + id;
    }

    /** The engine's own id. */
    static String local(String id) {
        return id.startsWith(ENGINE) ? id.substring(ENGINE.length()) : id;
    }
}
