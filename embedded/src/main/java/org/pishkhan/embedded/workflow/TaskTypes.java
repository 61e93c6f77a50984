// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The task types of all workflow models, Alfresco's own and those that modules deploy. */
final class TaskTypes {
    private final WorkflowNames names;
    private final Map<QName, Element> types = new HashMap<>();
    private final Map<QName, Element> aspects = new HashMap<>();
    private final Map<QName, String> models = new HashMap<>();
    private final Map<QName, TaskType> built = new HashMap<>();

    TaskTypes(WorkflowNames names) {
        this.names = names;
        try (InputStream model = getClass().getResourceAsStream("bpm-model.xml")) {
            load(model);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the types and aspects of a model file. */
    synchronized void load(InputStream file) throws IOException {
        Element model = parse(file);
        for (Element namespaces : children(model, "namespaces")) {
            children(namespaces, "namespace")
                    .forEach(element -> names.register(element.getAttribute("prefix"), element.getAttribute("uri")));
        }
        String name = model.getAttribute("name").replace(':', '_');
        for (Element container : children(model, "types")) {
            for (Element type : children(container, "type")) {
                types.put(qname(type), type);
                models.put(qname(type), name);
            }
        }
        for (Element container : children(model, "aspects")) {
            children(container, "aspect").forEach(aspect -> aspects.put(qname(aspect), aspect));
        }
        built.clear();
    }

    private static Element parse(InputStream file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new WorkflowException("A workflow model cannot be read", e);
        }
    }

    /** The type that a form key names; else the default for start tasks or for tasks. */
    synchronized TaskType of(String formKey, boolean start) {
        QName name = formKey == null ? null : names.toQName(formKey);
        if (name == null || !types.containsKey(name)) {
            name = start ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK;
        }
        TaskType known = built.get(name);
        if (known == null) {
            known = build(name);
            built.put(name, known);
        }
        return known;
    }

    private TaskType build(QName name) {
        Element own = types.get(name);
        Map<QName, TaskType.Property> properties = new LinkedHashMap<>();
        Map<QName, TaskType.Association> associations = new LinkedHashMap<>();
        Set<QName> aspectNames = new HashSet<>();
        Optional<Element> parent = first(own, "parent");
        if (parent.isPresent() && types.containsKey(qname(parent.get().getTextContent()))) {
            TaskType inherited = build(qname(parent.get().getTextContent()));
            properties.putAll(inherited.properties());
            associations.putAll(inherited.associations());
            aspectNames.addAll(inherited.aspects());
        }
        addAttributes(own, properties, associations);
        for (Element container : children(own, "mandatory-aspects")) {
            for (Element aspect : children(container, "aspect")) {
                QName aspectName = qname(aspect.getTextContent());
                aspectNames.add(aspectName);
                Optional.ofNullable(aspects.get(aspectName))
                        .ifPresent(element -> addAttributes(element, properties, associations));
            }
        }
        return new TaskType(
                name,
                models.get(name),
                text(own, "title"),
                text(own, "description"),
                properties,
                associations,
                aspectNames);
    }

    private void addAttributes(
            Element type, Map<QName, TaskType.Property> properties, Map<QName, TaskType.Association> associations) {
        for (Element container : children(type, "properties")) {
            children(container, "property").forEach(element -> properties.put(qname(element), property(element)));
        }
        for (Element container : children(type, "overrides")) {
            children(container, "property")
                    .forEach(element -> properties.computeIfPresent(
                            qname(element), (name, inherited) -> override(inherited, element)));
        }
        for (Element container : children(type, "associations")) {
            children(container, "association")
                    .forEach(element -> associations.put(qname(element), association(element)));
        }
    }

    private static TaskType.Property property(Element element) {
        return new TaskType.Property(
                text(element, "type").orElse("d:any"),
                flag(element, "multiple"),
                flag(element, "mandatory"),
                flag(element, "protected"),
                text(element, "default"));
    }

    private static TaskType.Property override(TaskType.Property inherited, Element element) {
        return new TaskType.Property(
                inherited.dataType(),
                inherited.multiple(),
                inherited.mandatory() || flag(element, "mandatory"),
                inherited.isProtected(),
                text(element, "default").or(inherited::defaultValue));
    }

    private static TaskType.Association association(Element element) {
        Optional<Element> target = first(element, "target");
        return new TaskType.Association(
                target.isPresent() && flag(target.get(), "many"),
                target.isPresent() && flag(target.get(), "mandatory"));
    }

    private static boolean flag(Element element, String name) {
        return text(element, name).filter("true"::equals).isPresent();
    }

    private QName qname(Element element) {
        return qname(element.getAttribute("name"));
    }

    private QName qname(String prefixed) {
        return names.toQName(prefixed.trim());
    }

    private static Optional<String> text(Element element, String name) {
        return first(element, name).map(child -> child.getTextContent().trim());
    }

    private static Optional<Element> first(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    private static List<Element> children(Element element, String name) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
