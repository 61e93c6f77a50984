// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The bean {@code repositoryHelper}: finds the folders that every repository has. */
final class WellKnownFolders extends Repository {
    static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    static final QName PEOPLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "people");

    private final NodeService nodes;
    private PersonService people;
    private volatile NodeRef companyHome;

    WellKnownFolders(NodeService nodes) {
        this.nodes = nodes;
    }

    void setPeople(PersonService people) {
        this.people = people;
    }

    @Override
    public NodeRef getRootHome() {
        return nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    @Override
    public NodeRef getCompanyHome() {
        if (companyHome == null) {
            companyHome = child(getRootHome(), COMPANY_HOME);
        }
        return companyHome;
    }

    NodeRef people() {
        return child(child(getRootHome(), SYSTEM), PEOPLE);
    }

    private NodeRef child(NodeRef parent, QName name) {
        List<ChildAssociationRef> found = nodes.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, name);
        if (found.size() != 1) {
            throw new IllegalStateException("There should be one " + name + ", not " + found.size());
        }
        return found.get(0).getChildRef();
    }

    @Override
    public NodeRef getPerson() {
        return person(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public NodeRef getFullyAuthenticatedPerson() {
        return person(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private NodeRef person(String userName) {
        return userName == null ? null : people.getPersonOrNull(userName);
    }
}
