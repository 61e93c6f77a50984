// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.identity.Authorities;
import org.pishkhan.embedded.repository.node.Stores;

/** Fills an empty repository: stores, Company Home, the folder of the people, the administrators and {@code admin}. */
record FirstStart(
        Stores stores,
        NodeService nodes,
        PermissionService permissions,
        AuthorityService authorities,
        PersonService people,
        MutableAuthenticationService authentication) {
    /** The stores come in a transaction of their own: their roots are remembered once they are found. */
    void run(RetryingTransactionHelper transactions, String administratorPassword) {
        AuthenticationUtil.runAsSystem(() -> {
            transactions.doInTransaction(() -> {
                stores.create();
                return null;
            });
            return transactions.doInTransaction(() -> {
                NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
                if (nodes.getChildAssocs(root).isEmpty()) {
                    fill(root, administratorPassword);
                }
                return null;
            });
        });
    }

    private void fill(NodeRef root, String administratorPassword) {
        NodeRef companyHome = nodes.createNode(
                        root,
                        ContentModel.ASSOC_CHILDREN,
                        WellKnownFolders.COMPANY_HOME,
                        ContentModel.TYPE_FOLDER,
                        Map.of(ContentModel.PROP_NAME, "Company Home"))
                .getChildRef();
        permissions.setPermission(companyHome, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
        NodeRef folder = container(container(root, WellKnownFolders.SYSTEM), WellKnownFolders.PEOPLE);
        permissions.setPermission(folder, PermissionService.ALL_AUTHORITIES, PermissionService.READ, true);
        addAdministrator(administratorPassword);
    }

    private NodeRef container(NodeRef parent, QName name) {
        return nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, ContentModel.TYPE_CONTAINER)
                .getChildRef();
    }

    private void addAdministrator(String password) {
        String admin = AuthenticationUtil.getAdminUserName();
        people.createPerson(Map.of(
                ContentModel.PROP_USERNAME, admin,
                ContentModel.PROP_FIRSTNAME, "Administrator",
                ContentModel.PROP_LASTNAME, ""));
        authentication.createAuthentication(admin, password.toCharArray());
        authorities.createAuthority(AuthorityType.GROUP, authorities.getShortName(Authorities.ADMINISTRATORS));
        authorities.addAuthority(Authorities.ADMINISTRATORS, admin);
    }
}
