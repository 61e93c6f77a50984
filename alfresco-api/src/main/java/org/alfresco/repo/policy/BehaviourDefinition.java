// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour that was bound. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    B getBinding();

    Behaviour getBehaviour();
}
