// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.store.QueueFilling;

/** What the module makes at every start, if it is missing. Runs in one transaction as the system. */
public final class ModuleStart extends AbstractModuleComponent {

    private final Organisation organisation;
    private final Catalogue catalogue;
    private final QueueFilling queue;
    private final boolean isDemo;

    ModuleStart(Organisation organisation, Catalogue catalogue, QueueFilling queue, boolean demo) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.queue = queue;
        this.isDemo = demo;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(() -> {
            RuleTemplates rules = new RuleTemplates(organisation);
            organisation.makeRoot(AlfrescoIdentity.SERVICE_ACCOUNT);
            queue.fillIfEmpty();
            if (isDemo && catalogue.desks().isEmpty()) {
                new DemoOrganisation(organisation).make();
                rules.makeDemo();
            }
            rules.make();
            return null;
        });
    }
}
