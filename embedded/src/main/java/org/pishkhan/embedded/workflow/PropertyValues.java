// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/**
 * Values of properties as values of variables and back: what the model says is an int is stored as an int, nodes become
 * {@link NodeVariable}. Sources: {@code AbstractWorkflowPropertyHandler}, {@code ActivitiPropertyConverter}.
 */
final class PropertyValues {
    private final WorkflowNames names;
    private final NodeService nodeService;

    PropertyValues(WorkflowNames names, NodeService nodeService) {
        this.names = names;
        this.nodeService = nodeService;
    }

    /** Whether the property may be set; protected ones are left out silently. */
    static boolean settable(TaskType type, QName property) {
        TaskType.Property definition = type.properties().get(property);
        return definition == null || !definition.isProtected();
    }

    /** The value of the variable for a value of a property. */
    Object toVariable(TaskType type, QName property, Serializable value) {
        if (type.associations().containsKey(property) || value instanceof NodeRef) {
            return nodes(value);
        }
        TaskType.Property definition = type.properties().get(property);
        if (definition == null || value == null) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return new ArrayList<>(values.stream()
                    .map(each -> convert(definition, property, each))
                    .toList());
        }
        return convert(definition, property, value);
    }

    private Object nodes(Serializable value) {
        if (value instanceof Collection<?>) {
            throw new UnsupportedOperationException("Workflow property with several nodes");
        }
        return value == null ? null : variable((NodeRef) value);
    }

    NodeVariable variable(NodeRef node) {
        return new NodeVariable(node, nodeService);
    }

    private Object convert(TaskType.Property definition, QName property, Object value) {
        String text = value.toString();
        try {
            return switch (definition.dataType()) {
                case "d:text", "d:mltext" -> text;
                case "d:int" -> value instanceof Number number ? number.intValue() : Integer.valueOf(text);
                case "d:long" -> value instanceof Number number ? number.longValue() : Long.valueOf(text);
                case "d:float" -> value instanceof Number number ? number.floatValue() : Float.valueOf(text);
                case "d:double" -> value instanceof Number number ? number.doubleValue() : Double.valueOf(text);
                case "d:boolean" -> value instanceof Boolean ? value : Boolean.valueOf(text);
                case "d:date", "d:datetime" -> value instanceof Date ? value : Date.from(Instant.parse(text));
                case "d:qname" -> value instanceof QName ? value : names.toQName(text);
                case "d:noderef" -> variable(value instanceof NodeRef node ? node : new NodeRef(text));
                default -> value;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw invalid(property, value);
        }
    }

    static WorkflowException invalid(QName property, Object value) {
        return new WorkflowException("The value " + value + " does not suit the property " + property);
    }

    /** The value of the property for the value of a variable. */
    static Serializable toProperty(Object value) {
        if (value instanceof NodeVariable node) {
            return node.getNodeRef();
        }
        if (value == null || value instanceof Serializable) {
            return (Serializable) value;
        }
        throw new WorkflowException("The value " + value + " of a variable cannot be a property");
    }
}
