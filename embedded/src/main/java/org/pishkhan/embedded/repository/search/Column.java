// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.PropertyDefinition;
import org.pishkhan.embedded.repository.node.ValueConverter;

/**
 * Where the values of a column of a query lie.
 *
 * @param property name of the property
 * @param dataType its type in the dictionary
 * @param rowColumn column of {@code host_node}, if it is not an ordinary property
 */
record Column(QName property, QName dataType, Optional<String> rowColumn) {
    private static final Map<String, QName> CMIS_NAMES = Map.of(
            "cmis:name", ContentModel.PROP_NAME,
            "cmis:objectId", ContentModel.PROP_NODE_UUID,
            "cmis:createdBy", ContentModel.PROP_CREATOR,
            "cmis:creationDate", ContentModel.PROP_CREATED,
            "cmis:lastModifiedBy", ContentModel.PROP_MODIFIER,
            "cmis:lastModificationDate", ContentModel.PROP_MODIFIED);

    private static final Map<QName, String> ROW_COLUMNS = Map.of(
            ContentModel.PROP_NODE_UUID, "n.uuid",
            ContentModel.PROP_CREATOR, "n.creator",
            ContentModel.PROP_CREATED, "n.created",
            ContentModel.PROP_MODIFIER, "n.modifier",
            ContentModel.PROP_MODIFIED, "n.modified");

    /** @throws IllegalArgumentException if nodes of the type do not have such a property */
    static Column of(String name, QName type, Dictionary dictionary, NamespacePrefixResolver namespaces) {
        QName property = CMIS_NAMES.containsKey(name) ? CMIS_NAMES.get(name) : QName.resolveToQName(namespaces, name);
        PropertyDefinition definition = dictionary.propertiesOf(type, dictionary.mandatoryAspects(type)).stream()
                .filter(known -> known.name().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No property " + name + " in " + type));
        return new Column(property, definition.dataType(), Optional.ofNullable(ROW_COLUMNS.get(property)));
    }

    boolean isMoment() {
        return dataType.equals(DataTypeDefinition.DATETIME) || dataType.equals(DataTypeDefinition.DATE);
    }

    /** The column of {@code host_property} that holds the values. */
    String valueColumn() {
        if (ValueConverter.isNumeric(dataType)) {
            return "number_value";
        }
        return ValueConverter.isFractional(dataType) ? "fraction_value" : "text_value";
    }
}
