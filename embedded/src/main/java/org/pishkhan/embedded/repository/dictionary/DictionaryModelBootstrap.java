// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.io.InputStream;
import java.util.List;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.springframework.extensions.surf.util.I18NUtil;

/** A module's models and labels; parent bean {@code dictionaryModelBootstrap}, as modules configure it. */
public final class DictionaryModelBootstrap {
    private final Dictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public DictionaryModelBootstrap(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Class-path names of the model files. */
    public void setModels(List<String> models) {
        this.models = List.copyOf(models);
    }

    /** Class-path names of the message bundles, without language and ending. */
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** Reads the models; called by Spring. */
    public void bootstrap() {
        models.forEach(this::read);
        labels.forEach(I18NUtil::registerResourceBundle);
    }

    private void read(String model) {
        InputStream xml = DictionaryModelBootstrap.class.getClassLoader().getResourceAsStream(model);
        if (xml == null) {
            throw new DictionaryException("There is no model " + model);
        }
        dictionary.add(xml);
    }
}
