// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** The well-known folders of the repository. The host provides the bean {@code repositoryHelper}. */
public class Repository {
    public NodeRef getRootHome() {
        throw new UnsupportedOperationException("Repository.getRootHome without a host");
    }

    public NodeRef getCompanyHome() {
        throw new UnsupportedOperationException("Repository.getCompanyHome without a host");
    }

    public NodeRef getPerson() {
        throw new UnsupportedOperationException("Repository.getPerson without a host");
    }

    public NodeRef getFullyAuthenticatedPerson() {
        throw new UnsupportedOperationException("Repository.getFullyAuthenticatedPerson without a host");
    }
}
