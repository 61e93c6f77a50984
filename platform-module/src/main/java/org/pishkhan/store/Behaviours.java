// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.List;
import org.alfresco.repo.policy.PolicyComponent;

/** The behaviours on our nodes, bound when the module's beans are made. */
public final class Behaviours {

    /** A behaviour that binds itself to its policy. */
    interface Bound {
        void bind(PolicyComponent policyComponent);
    }

    private final PolicyComponent policyComponent;
    private final List<Bound> behaviours;

    Behaviours(PolicyComponent policyComponent, List<Bound> behaviours) {
        this.policyComponent = policyComponent;
        this.behaviours = List.copyOf(behaviours);
    }

    void bind() {
        behaviours.forEach(behaviour -> behaviour.bind(policyComponent));
    }
}
