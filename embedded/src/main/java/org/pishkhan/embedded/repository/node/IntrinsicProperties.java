// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** The properties that are not stored as such: they follow from the node's row. */
final class IntrinsicProperties {
    private static final Set<QName> NAMES = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID,
            ContentModel.PROP_LOCALE,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED);

    private IntrinsicProperties() {}

    static boolean contains(QName name) {
        return NAMES.contains(name);
    }

    /** Everything that callers see: the stored properties and those of the row; without a name, the uuid is it. */
    static Map<QName, Serializable> addTo(Map<QName, Serializable> stored, NodeRow row) {
        Map<QName, Serializable> all = new HashMap<>(stored);
        all.put(ContentModel.PROP_STORE_PROTOCOL, row.ref().getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, row.ref().getStoreRef().getIdentifier());
        all.put(ContentModel.PROP_NODE_UUID, row.ref().getId());
        all.put(ContentModel.PROP_NODE_DBID, row.id());
        all.put(ContentModel.PROP_LOCALE, I18NUtil.getLocale());
        if (all.get(ContentModel.PROP_NAME) == null) {
            all.put(ContentModel.PROP_NAME, row.ref().getId());
        }
        row.audit().ifPresent(audit -> {
            all.put(ContentModel.PROP_CREATOR, audit.creator());
            all.put(ContentModel.PROP_CREATED, new Date(audit.created()));
            all.put(ContentModel.PROP_MODIFIER, audit.modifier());
            all.put(ContentModel.PROP_MODIFIED, new Date(audit.modified()));
        });
        return all;
    }
}
