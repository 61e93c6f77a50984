// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The modules on the class path. */
public final class Modules {
    private static final String PARENT_BEANS = "classpath:org/pishkhan/embedded/module/parent-beans.xml";
    private static final String MODULE = "classpath*:alfresco/module/*/";

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final Set<String> wanted;

    /** The modules with these ids; all, if none is named. */
    public Modules(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** A module as its {@code module.properties} describes it. */
    public record Module(String id, String version) {}

    /**
     * The modules, by id.
     *
     * @throws IllegalStateException if a module.properties names no id or no version
     */
    public List<Module> all() {
        return Arrays.stream(resources(MODULE + "module.properties"))
                .map(Modules::properties)
                .map(properties ->
                        new Module(required(properties, "module.id"), required(properties, "module.version")))
                .sorted(Comparator.comparing(Module::id))
                .toList();
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("A module.properties has no " + name);
        }
        return value.trim();
    }

    /** The defaults of all modules, under {@code alfresco-global.properties} at the root of the class path. */
    public Properties settings() {
        Properties settings = new Properties();
        for (String location :
                List.of(MODULE + "alfresco-global.properties", "classpath*:alfresco-global.properties")) {
            Arrays.stream(resources(location)).map(Modules::properties).forEach(settings::putAll);
        }
        return settings;
    }

    /**
     * Adds Alfresco's abstract parent beans and the contexts of all modules. Where the host looks for a bean by its type,
     * its own beans come before those of a module.
     */
    public void register(BeanDefinitionRegistry registry) {
        Set<String> ofHost = Set.of(registry.getBeanDefinitionNames());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(registry);
        reader.loadBeanDefinitions(PARENT_BEANS);
        reader.loadBeanDefinitions(resources(MODULE + "module-context.xml"));
        for (String name : registry.getBeanDefinitionNames()) {
            if (!ofHost.contains(name)) {
                registry.getBeanDefinition(name).setFallback(true);
            }
        }
    }

    private Resource[] resources(String pattern) {
        try {
            return Arrays.stream(resolver.getResources(pattern))
                    .filter(this::isWanted)
                    .toArray(Resource[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWanted(Resource file) {
        String folder = "/alfresco/module/";
        try {
            String url = file.getURL().toString();
            return wanted.isEmpty()
                    || !url.contains(folder)
                    || wanted.stream().anyMatch(id -> url.contains(folder + id + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource file) {
        Properties properties = new Properties();
        try (InputStream stream = file.getInputStream()) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
