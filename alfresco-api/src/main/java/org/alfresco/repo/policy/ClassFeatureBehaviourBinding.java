// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour's tie to the associations or properties of a type or aspect. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    protected ClassFeatureBehaviourBinding(QName classQName) {
        super(classQName);
    }
}
