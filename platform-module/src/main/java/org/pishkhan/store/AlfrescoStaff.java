// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.Staff;
import org.pishkhan.catalogue.StaffMember;

/** Staff as Alfresco's people and groups; an administrator of Alfresco is one of ours. */
public final class AlfrescoStaff implements Staff {

    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;
    private final OwnWriting own;

    public AlfrescoStaff(
            AuthorityService authorityService, PersonService personService, NodeService nodeService, OwnWriting own) {
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
        this.own = own;
    }

    @Override
    public StaffMember member(String userName) {
        return own.reading(() -> {
            Set<String> groups = authorityService.getAuthoritiesForUser(userName);
            Set<String> officerOf = suffixes(groups, Groups.OFFICERS);
            Set<String> managerOf = suffixes(groups, Groups.MANAGERS);
            Set<String> keeperOf = suffixes(groups, Groups.SECRETARIATS);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            addIf(!officerOf.isEmpty(), Role.OFFICER, roles);
            addIf(!keeperOf.isEmpty(), Role.SECRETARIAT, roles);
            addIf(!suffixes(groups, Groups.RECEIVERS).isEmpty(), Role.EXPERT, roles);
            addIf(!managerOf.isEmpty(), Role.MANAGER, roles);
            addIf(groups.contains(Groups.EVALUATORS), Role.EVALUATOR, roles);
            addIf(isAdministrator(userName, groups), Role.ADMINISTRATOR, roles);
            return new StaffMember(userName, roles, officerOf, managerOf, keeperOf);
        });
    }

    private boolean isAdministrator(String userName, Set<String> groups) {
        return groups.contains(Groups.ADMINISTRATORS) || authorityService.isAdminAuthority(userName);
    }

    private static void addIf(boolean condition, Role role, Set<Role> roles) {
        if (condition) {
            roles.add(role);
        }
    }

    private static Set<String> suffixes(Set<String> groups, String prefix) {
        return groups.stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Receiver> receivers(String desk) {
        return own.reading(() -> members(Groups.receivers(desk))
                .map(userName -> new Receiver(userName, nameOf(userName)))
                .sorted(Comparator.comparing(Receiver::displayName).thenComparing(Receiver::userName))
                .toList());
    }

    private Stream<String> members(String group) {
        return authorityService.authorityExists(group)
                ? authorityService.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                : Stream.empty();
    }

    @Override
    public String displayName(String userName) {
        return own.reading(() -> nameOf(userName));
    }

    @Override
    public String position(String userName) {
        return own.reading(() -> person(userName)
                .map(person -> person.text(ContentModel.PROP_JOBTITLE))
                .orElse(""));
    }

    private String nameOf(String userName) {
        return person(userName)
                .map(person -> person.text(ContentModel.PROP_FIRSTNAME) + " " + person.text(ContentModel.PROP_LASTNAME))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(userName);
    }

    private Optional<NodeValues> person(String userName) {
        return Optional.ofNullable(personService.getPersonOrNull(userName))
                .map(person -> new NodeValues(nodeService.getProperties(person)));
    }
}
