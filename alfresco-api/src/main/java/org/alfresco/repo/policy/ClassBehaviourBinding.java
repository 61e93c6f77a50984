// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour's tie to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    private final QName classQName;

    protected ClassBehaviourBinding(QName classQName) {
        this.classQName = classQName;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        throw new UnsupportedOperationException("ClassBehaviourBinding.generaliseBinding");
    }

    public QName getClassQName() {
        return classQName;
    }
}
