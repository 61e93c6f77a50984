// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;

/** All types and aspects, with what they inherit. Models are added at the start; then it does not change. */
public final class Dictionary {
    private static final List<String> OWN_MODELS = List.of("system-model.xml", "content-model.xml", "bpm-model.xml");

    private final Namespaces namespaces;
    private volatile Map<QName, ClassDefinition> classes = Map.of();
    private volatile Map<QName, PropertyDefinition> properties = Map.of();
    private volatile Map<QName, AssociationDefinition> associations = Map.of();
    private final List<Consumer<Set<QName>>> listeners = new CopyOnWriteArrayList<>();
    private final Map<QName, Map<QName, PropertyDefinition>> effective = new ConcurrentHashMap<>();

    public Dictionary(Namespaces namespaces) {
        this.namespaces = namespaces;
        OWN_MODELS.forEach(file -> add(Dictionary.class.getResourceAsStream(file)));
    }

    /**
     * Reads a model and adds it.
     *
     * @throws DictionaryException if the model is wrong in any point
     */
    public synchronized void add(InputStream xml) {
        Model model = ModelReader.read(xml);
        for (String uri : model.importedUris()) {
            if (!namespaces.getURIs().contains(uri)) {
                throw new DictionaryException("The model " + model.name() + " imports the unknown namespace " + uri);
            }
        }
        new ModelCheck(model, classes).run();
        model.namespaces().forEach(namespaces::registerNamespace);
        publish(model);
    }

    private void publish(Model model) {
        Map<QName, ClassDefinition> moreClasses = new HashMap<>(classes);
        Map<QName, PropertyDefinition> moreProperties = new HashMap<>(properties);
        Map<QName, AssociationDefinition> moreAssociations = new HashMap<>(associations);
        for (ClassDefinition definition : model.classes()) {
            moreClasses.put(definition.name(), definition);
            definition.properties().forEach(property -> moreProperties.put(property.name(), property));
            definition.associations().forEach(association -> moreAssociations.put(association.name(), association));
        }
        classes = Map.copyOf(moreClasses);
        properties = Map.copyOf(moreProperties);
        associations = Map.copyOf(moreAssociations);
        effective.clear();
        listeners.forEach(listener -> listener.accept(names()));
    }

    /** Tells now, and after every further model, which names there are. */
    public void tellNames(Consumer<Set<QName>> listener) {
        listeners.add(listener);
        listener.accept(names());
    }

    public boolean isType(QName name) {
        ClassDefinition found = classes.get(name);
        return found != null && !found.aspect();
    }

    public boolean isAspect(QName name) {
        ClassDefinition found = classes.get(name);
        return found != null && found.aspect();
    }

    /** The property of this name, wherever it is defined. */
    public Optional<PropertyDefinition> property(QName name) {
        return Optional.ofNullable(properties.get(name));
    }

    public Optional<AssociationDefinition> association(QName name) {
        return Optional.ofNullable(associations.get(name));
    }

    /** The class and its ancestors, nearest first. */
    public List<QName> lineage(QName name) {
        List<QName> lineage = new ArrayList<>();
        ClassDefinition definition = classes.get(name);
        while (definition != null) {
            lineage.add(definition.name());
            definition = definition.parent().map(classes::get).orElse(null);
        }
        return lineage;
    }

    public boolean isSubClass(QName name, QName ancestor) {
        return lineage(name).contains(ancestor);
    }

    /** The type and all that derive from it. */
    public List<QName> withSubTypes(QName type) {
        return classes.keySet().stream().filter(name -> isSubClass(name, type)).toList();
    }

    /** The aspects that a node of this type or aspect always has. */
    public Set<QName> mandatoryAspects(QName name) {
        Set<QName> aspects = new LinkedHashSet<>();
        collectAspects(name, aspects);
        return aspects;
    }

    private void collectAspects(QName name, Set<QName> aspects) {
        for (QName ancestor : lineage(name)) {
            for (QName aspect : classes.get(ancestor).mandatoryAspects()) {
                if (aspects.add(aspect)) {
                    collectAspects(aspect, aspects);
                }
            }
        }
    }

    /** Whether the nearest class of the lineage that says so wants deleted nodes kept in the archive. */
    public Optional<Boolean> archive(QName name) {
        return lineage(name).stream()
                .map(classes::get)
                .flatMap(definition -> definition.archive().stream())
                .findFirst();
    }

    /** The properties of a class with those it inherits, overrides applied. */
    public Map<QName, PropertyDefinition> propertiesOf(QName name) {
        return effective.computeIfAbsent(name, this::inheritedProperties);
    }

    private Map<QName, PropertyDefinition> inheritedProperties(QName name) {
        List<ClassDefinition> eldestFirst =
                new ArrayList<>(lineage(name).stream().map(classes::get).toList());
        Collections.reverse(eldestFirst);
        Map<QName, PropertyDefinition> all = new HashMap<>();
        for (ClassDefinition definition : eldestFirst) {
            definition.properties().forEach(property -> all.put(property.name(), property));
            definition
                    .overrides()
                    .forEach(override -> all.computeIfPresent(
                            override.property(), (property, inherited) -> override.appliedTo(inherited)));
        }
        return Map.copyOf(all);
    }

    /** The properties that a node of this type with these aspects has. */
    public Collection<PropertyDefinition> propertiesOf(QName type, Set<QName> aspects) {
        Map<QName, PropertyDefinition> all = new HashMap<>(propertiesOf(type));
        aspects.forEach(aspect -> propertiesOf(aspect).forEach(all::putIfAbsent));
        return all.values();
    }

    private Set<QName> names() {
        Set<QName> names = classes.keySet().stream().collect(Collectors.toSet());
        names.addAll(properties.keySet());
        names.addAll(associations.keySet());
        return names;
    }
}
