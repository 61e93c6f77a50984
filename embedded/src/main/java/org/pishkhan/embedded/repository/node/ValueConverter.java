// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.PropertyDefinition;

/** Turns values into the Java type of their property, as Alfresco does when it stores them. */
public final class ValueConverter {
    private final NamespacePrefixResolver namespaces;

    public ValueConverter(NamespacePrefixResolver namespaces) {
        this.namespaces = namespaces;
    }

    /** The value in the type of its property; a single value of a multi-valued property becomes a list. */
    Serializable convert(Serializable value, PropertyDefinition property) {
        if (value == null) {
            return null;
        }
        if (!property.multiValued()) {
            return single(value, property);
        }
        ArrayList<Serializable> list = new ArrayList<>();
        Collection<?> given = value instanceof Collection<?> many ? many : List.of(value);
        given.forEach(element -> list.add(convert((Serializable) element, property.dataType())));
        return list;
    }

    private Serializable single(Serializable value, PropertyDefinition property) {
        if (value instanceof Collection<?>) {
            throw new IllegalArgumentException(
                    "A single-valued property may not have several values: " + property.name());
        }
        return convert(value, property.dataType());
    }

    /** One value in a data type of the dictionary. */
    public Serializable convert(Serializable value, QName dataType) {
        return switch (dataType.getLocalName()) {
            case "text", "mltext" -> text(value);
            case "int" ->
                value instanceof Number number
                        ? number.intValue()
                        : Integer.valueOf(value.toString().trim());
            case "long" -> value instanceof Number number ? number.longValue() : asLong(value);
            case "float" -> value instanceof Number number ? number.floatValue() : Float.valueOf(value.toString());
            case "double" -> value instanceof Number number ? number.doubleValue() : Double.valueOf(value.toString());
            case "boolean" -> value instanceof Boolean ? value : Boolean.valueOf(value.toString());
            case "date", "datetime" -> date(value);
            case "noderef", "category" -> value instanceof NodeRef ? value : new NodeRef(value.toString());
            case "qname" -> value instanceof QName ? value : QName.resolveToQName(namespaces, value.toString());
            case "locale" -> value instanceof Locale ? value : Locale.forLanguageTag(value.toString());
            case "content" ->
                value instanceof ContentData ? value : ContentData.createContentProperty(value.toString());
            case "any" -> value;
            default -> throw new UnsupportedOperationException("Data type " + dataType);
        };
    }

    private static Serializable text(Serializable value) {
        return value instanceof Date date ? date.toInstant().toString() : value.toString();
    }

    private static Long asLong(Serializable value) {
        return value instanceof Date date
                ? Long.valueOf(date.getTime())
                : Long.valueOf(value.toString().trim());
    }

    private static Date date(Serializable value) {
        if (value instanceof Date date) {
            return new Date(date.getTime());
        }
        if (value instanceof Number number) {
            return new Date(number.longValue());
        }
        Instant instant = OffsetDateTime.parse(value.toString()).toInstant();
        return Date.from(instant);
    }

    /** Whether values of the type are stored as numbers. */
    public static boolean isNumeric(QName dataType) {
        return Set.of(
                        DataTypeDefinition.INT,
                        DataTypeDefinition.LONG,
                        DataTypeDefinition.BOOLEAN,
                        DataTypeDefinition.DATE,
                        DataTypeDefinition.DATETIME)
                .contains(dataType);
    }

    /** Whether values of the type are stored as fractions. */
    public static boolean isFractional(QName dataType) {
        return dataType.equals(DataTypeDefinition.FLOAT) || dataType.equals(DataTypeDefinition.DOUBLE);
    }
}
