// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.module;

import java.util.Properties;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;

/**
 * The properties of the host: defaults of the modules, under those the host was started with, under JVM system
 * properties. Placeholders are Alfresco's ({@code core-services-context.xml}): no {@code ${name:default}}, no environment
 * variables, and what nobody defines stays as it is.
 */
public final class Settings {
    private final Properties properties = new Properties();

    public Settings(Properties defaults, Properties own) {
        properties.putAll(defaults);
        properties.putAll(own);
        for (String name : properties.stringPropertyNames()) {
            properties.setProperty(name, System.getProperty(name, properties.getProperty(name)));
        }
    }

    public String get(String name, String otherwise) {
        return properties.getProperty(name, otherwise);
    }

    /** The bean that fills placeholders. */
    public PropertySourcesPlaceholderConfigurer placeholders() {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new PropertiesPropertySource("global-properties", properties));
        PropertySourcesPlaceholderConfigurer configurer = new PropertySourcesPlaceholderConfigurer();
        configurer.setPropertySources(sources);
        configurer.setValueSeparator(null);
        configurer.setIgnoreUnresolvablePlaceholders(true);
        return configurer;
    }

    /** A copy, for the bean {@code global-properties}. */
    public Properties copy() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }
}
