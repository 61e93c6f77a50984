// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Takes the workflow models of modules in. */
public final class WorkflowModels {
    private final TaskTypes types;

    WorkflowModels(TaskTypes types) {
        this.types = types;
    }

    /** Reads a model from the class path. */
    void load(String location) {
        try (InputStream file = new ClassPathResource(location).getInputStream()) {
            types.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
