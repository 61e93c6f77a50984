// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binds behaviours to the policies of types and aspects. */
public interface PolicyComponent {
    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);

    /** For all associations whose parent or source is of that class. */
    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour);

    void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition);
}
