// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

/** Base of a web script in Java: remembers its container and its descriptor. */
public abstract class AbstractWebScript implements WebScript {
    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        if (this.container != null && !this.container.equals(container)) {
            throw new WebScriptException("Web script " + description.getId() + " already belongs to the container "
                    + this.container.getName());
        }
        this.container = container;
        this.description = description;
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return description == null ? super.toString() : description.getId();
    }
}
