// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;

/** Which elements a model may hold, and in which order; from Alfresco's {@code m2binding.xml}, which is as strict. */
final class ModelGrammar {
    private static final List<String> CLASS = List.of(
            "title",
            "description",
            "parent",
            "archive",
            "includedInSuperTypeQuery",
            "analyserResourceBundleName",
            "properties",
            "associations",
            "overrides",
            "mandatory-aspects");
    private static final List<String> CONSTRAINT = List.of("title", "description", "parameter");
    private static final List<String> NO_ELEMENTS = List.of();

    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry(
                    "model",
                    List.of(
                            "description",
                            "author",
                            "published",
                            "version",
                            "analyserResourceBundleName",
                            "imports",
                            "namespaces",
                            "data-types",
                            "constraints",
                            "types",
                            "aspects")),
            Map.entry("imports", List.of("import")),
            Map.entry("namespaces", List.of("namespace")),
            Map.entry("constraints", List.of("constraint")),
            Map.entry("types", List.of("type")),
            Map.entry("aspects", List.of("aspect")),
            Map.entry("types/type", CLASS),
            Map.entry("aspects/aspect", CLASS),
            Map.entry("properties", List.of("property")),
            Map.entry(
                    "properties/property",
                    List.of(
                            "title",
                            "description",
                            "type",
                            "protected",
                            "mandatory",
                            "multiple",
                            "default",
                            "index",
                            "constraints")),
            Map.entry("index", List.of("atomic", "stored", "tokenised", "facetable", "analyserResourceBundleName")),
            Map.entry("overrides", List.of("property")),
            Map.entry("overrides/property", List.of("mandatory", "default", "constraints")),
            Map.entry("constraints/constraint", CONSTRAINT),
            Map.entry("parameter", List.of("value", "list")),
            Map.entry("list", List.of("value")),
            Map.entry("associations", List.of("association", "child-association")),
            Map.entry("association", List.of("title", "description", "source", "target")),
            Map.entry(
                    "child-association",
                    List.of(
                            "title",
                            "description",
                            "source",
                            "target",
                            "child-name",
                            "duplicate",
                            "propagateTimestamps")),
            Map.entry("source", List.of("role", "mandatory", "many")),
            Map.entry("target", List.of("class", "role", "mandatory", "many")),
            Map.entry("mandatory-aspects", List.of("aspect")));

    /** Elements whose children come in any order. */
    private static final List<String> COLLECTIONS = List.of("associations");

    private ModelGrammar() {}

    static void check(Element element) {
        List<String> allowed = allowedIn(element);
        int position = 0;
        for (Element child : ModelXml.children(element)) {
            int found = allowed.indexOf(child.getLocalName());
            boolean misplaced = found < position && !COLLECTIONS.contains(element.getLocalName());
            if (found == -1 || misplaced) {
                throw new DictionaryException("In a model, <" + child.getLocalName() + "> may not stand "
                        + (found == -1 ? "in" : "so late in") + " <" + element.getLocalName() + "> "
                        + element.getAttribute("name"));
            }
            position = found;
            check(child);
        }
    }

    private static List<String> allowedIn(Element element) {
        String name = element.getLocalName();
        String parent = element.getParentNode() instanceof Element above ? above.getLocalName() + "/" : "";
        return CHILDREN.getOrDefault(parent + name, CHILDREN.getOrDefault(name, NO_ELEMENTS));
    }
}
