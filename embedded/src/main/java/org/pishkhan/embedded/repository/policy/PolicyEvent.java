// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.util.List;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.namespace.QName;

/**
 * Something that happened to a node.
 *
 * @param <P> the policy's interface
 */
public interface PolicyEvent<P extends Policy> {
    /** Name of the policy. */
    QName policy();

    /** What tells this event from others of its policy; equal keys are one event for behaviours at commit. */
    List<Object> key();

    /** Tells a behaviour. */
    void tell(P behaviour);

    /** This event and a later one of the same key as one. */
    default PolicyEvent<P> mergedWith(PolicyEvent<P> later) {
        return this;
    }
}
