// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/** Reads one model file. */
final class ModelReader {
    private final Element root;
    private final Map<String, String> uriByPrefix = new HashMap<>();
    private final Map<String, Constraint> namedConstraints = new HashMap<>();

    private ModelReader(Element root) {
        this.root = root;
    }

    static Model read(InputStream xml) {
        Element root = ModelXml.root(xml);
        ModelGrammar.check(root);
        return new ModelReader(root).model();
    }

    private Model model() {
        Map<String, String> own = new LinkedHashMap<>();
        for (Element namespace : ModelXml.within(root, "namespaces")) {
            own.put(namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
        }
        List<Element> imports = ModelXml.within(root, "imports");
        imports.forEach(element -> uriByPrefix.put(element.getAttribute("prefix"), element.getAttribute("uri")));
        uriByPrefix.putAll(own);
        ModelXml.within(root, "constraints").forEach(this::nameConstraint);
        List<ClassDefinition> classes = new ArrayList<>();
        ModelXml.within(root, "types").forEach(element -> classes.add(definition(element, false)));
        ModelXml.within(root, "aspects").forEach(element -> classes.add(definition(element, true)));
        List<String> uris =
                imports.stream().map(element -> element.getAttribute("uri")).toList();
        return new Model(root.getAttribute("name"), own, uris, classes);
    }

    private void nameConstraint(Element element) {
        if (namedConstraints.put(element.getAttribute("name"), constraint(element)) != null) {
            throw new DictionaryException("The constraint " + element.getAttribute("name") + " is defined twice");
        }
    }

    private ClassDefinition definition(Element element, boolean aspect) {
        QName name = name(element.getAttribute("name"));
        return new ClassDefinition(
                name,
                aspect,
                ModelXml.text(element, "parent").map(this::name),
                ModelXml.text(element, "archive").map(Boolean::parseBoolean),
                ModelXml.within(element, "properties").stream()
                        .map(child -> property(child, name))
                        .toList(),
                ModelXml.within(element, "associations").stream()
                        .map(child -> association(child, name))
                        .toList(),
                ModelXml.within(element, "overrides").stream()
                        .map(this::override)
                        .toList(),
                ModelXml.within(element, "mandatory-aspects").stream()
                        .map(child -> name(child.getTextContent().trim()))
                        .toList());
    }

    private PropertyDefinition property(Element element, QName container) {
        String type = ModelXml.text(element, "type")
                .orElseThrow(
                        () -> new DictionaryException("The property " + element.getAttribute("name") + " has no type"));
        return new PropertyDefinition(
                name(element.getAttribute("name")),
                container,
                name(type),
                enforced(element).orElse(false),
                ModelXml.flag(element, "multiple"),
                ModelXml.text(element, "default"),
                constraints(element));
    }

    private PropertyOverride override(Element element) {
        return new PropertyOverride(
                name(element.getAttribute("name")),
                enforced(element),
                ModelXml.text(element, "default"),
                constraints(element));
    }

    private static Optional<Boolean> enforced(Element element) {
        return ModelXml.child(element, "mandatory")
                .map(mandatory ->
                        Boolean.parseBoolean(mandatory.getTextContent().trim())
                                && Boolean.parseBoolean(mandatory.getAttribute("enforced")));
    }

    private AssociationDefinition association(Element element, QName source) {
        Element target = ModelXml.child(element, "target")
                .orElseThrow(() ->
                        new DictionaryException("The association " + element.getAttribute("name") + " has no target"));
        String targetClass = ModelXml.text(target, "class")
                .orElseThrow(() ->
                        new DictionaryException("The target of " + element.getAttribute("name") + " has no class"));
        return new AssociationDefinition(
                name(element.getAttribute("name")),
                source,
                name(targetClass),
                element.getLocalName().equals("child-association"),
                ModelXml.text(element, "duplicate").map("false"::equals).orElse(false));
    }

    private List<Constraint> constraints(Element element) {
        return ModelXml.within(element, "constraints").stream()
                .map(this::constraint)
                .toList();
    }

    private Constraint constraint(Element element) {
        if (element.hasAttribute("ref")) {
            Constraint named = namedConstraints.get(element.getAttribute("ref"));
            if (named == null) {
                throw new DictionaryException("No constraint is called " + element.getAttribute("ref"));
            }
            return named;
        }
        Map<String, List<String>> parameters = new HashMap<>();
        for (Element parameter : ModelXml.children(element)) {
            if (parameter.getLocalName().equals("parameter")) {
                parameters.put(parameter.getAttribute("name"), values(parameter));
            }
        }
        return Constraints.of(element.getAttribute("type"), parameters);
    }

    private static List<String> values(Element parameter) {
        List<Element> listed = ModelXml.within(parameter, "list");
        List<Element> values = listed.isEmpty() ? ModelXml.children(parameter) : listed;
        return values.stream().map(value -> value.getTextContent().trim()).toList();
    }

    private QName name(String prefixed) {
        String[] parts = QName.splitPrefixedQName(prefixed);
        String uri = uriByPrefix.get(parts[0]);
        if (uri == null) {
            throw new DictionaryException(
                    "The model " + root.getAttribute("name") + " does not import the prefix of " + prefixed);
        }
        return QName.createQName(uri, parts[1]);
    }
}
