// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.store.Groups;

/** People and groups in Alfresco; what is there already stays as it is. */
final class Directory {

    private final PersonService personService;
    private final AuthorityService authorityService;
    private final MutableAuthenticationService authenticationService;

    Directory(
            PersonService personService,
            AuthorityService authorityService,
            MutableAuthenticationService authenticationService) {
        this.personService = personService;
        this.authorityService = authorityService;
        this.authenticationService = authenticationService;
    }

    /** Makes a group, below our root group unless it is that. */
    void makeGroup(String name, String displayName) {
        if (authorityService.authorityExists(name)) {
            return;
        }
        String shortName = authorityService.getShortName(name);
        authorityService.createAuthority(
                AuthorityType.GROUP, shortName, displayName, authorityService.getDefaultZones());
        if (!name.equals(Groups.ALL)) {
            authorityService.addAuthority(Groups.ALL, name);
        }
    }

    /** Makes a person who cannot sign in: nothing to authenticate with is kept. */
    void makePerson(String userName, Map<QName, Serializable> facts) {
        if (personService.personExists(userName)) {
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>(facts);
        properties.put(ContentModel.PROP_USERNAME, userName);
        personService.createPerson(properties);
    }

    void letSignIn(String userName, String password) {
        if (!authenticationService.authenticationExists(userName)) {
            authenticationService.createAuthentication(userName, password.toCharArray());
        }
    }

    /** Nothing happens to a member. */
    void join(String group, String userName) {
        boolean isMember = authorityService
                .getContainedAuthorities(AuthorityType.USER, group, true)
                .contains(userName);
        if (!isMember) {
            authorityService.addAuthority(group, userName);
        }
    }
}
