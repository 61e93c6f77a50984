// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Refuses content references set through the public node service, as {@code ContentPropertyRestrictionInterceptor}. */
final class ContentRestriction {
    private static final List<String> METHODS =
            List.of("createNode", "setProperties", "addProperties", "setProperty", "addAspect");

    private final NodeService nodes;

    ContentRestriction(NodeService nodes) {
        this.nodes = nodes;
    }

    void check(String method, Object[] arguments) {
        if (!METHODS.contains(method)) {
            return;
        }
        for (Object argument : arguments) {
            if (argument instanceof Map<?, ?> properties) {
                properties.forEach((name, value) -> check(method, arguments, name, value));
            }
        }
        if (method.equals("setProperty")) {
            check(method, arguments, arguments[1], arguments[2]);
        }
    }

    private void check(String method, Object[] arguments, Object name, Object value) {
        boolean reference = value instanceof ContentData content && content.getContentUrl() != null;
        if (reference && !isUnchanged(method, arguments, (QName) name, value)) {
            throw new InvalidTypeException(
                    "The node's content can't be updated via NodeService#" + method + " directly: " + name,
                    (QName) name);
        }
    }

    private boolean isUnchanged(String method, Object[] arguments, QName name, Object value) {
        return !method.equals("createNode")
                && Optional.ofNullable((NodeRef) arguments[0])
                        .filter(nodes::exists)
                        .map(ref -> nodes.getProperty(ref, name))
                        .filter(present -> Objects.equals(present, value))
                        .isPresent();
    }
}
