// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.module;

import org.springframework.beans.factory.BeanNameAware;

/** Something a module does when the repository starts: as System, in a transaction, after all beans are up. */
public abstract class AbstractModuleComponent implements BeanNameAware {
    private String moduleId;
    private String name;
    private String description;
    private boolean executeOnceOnly = true;

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    /** Unique within the module; the bean's id unless set. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Whether one success is enough for the lifetime of the repository, rather than one at each start. */
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    /** Called by Spring; the host finds components among its beans, so there is nothing to register. */
    public void init() {}

    /** The work. What it throws stops the start of the repository. */
    protected abstract void executeInternal() throws Throwable;

    /** Runs the work. */
    public final synchronized void execute() {
        try {
            executeInternal();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The module component " + name + " failed: " + e.getMessage(), e);
        }
    }
}
