// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** People. */
public interface PersonService {
    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    NodeRef getPerson(final String userName, final boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    boolean personExists(String userName);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);

    void deletePerson(String userName);

    boolean isEnabled(final String userName);
}
