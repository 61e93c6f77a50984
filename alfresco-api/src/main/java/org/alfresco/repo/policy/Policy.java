// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

/** Something that happens in the repository and that behaviours may react to. */
public interface Policy {
    String NAMESPACE = NamespaceService.ALFRESCO_URI;

    /** Which part a parameter plays when several events are told as one. */
    enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
