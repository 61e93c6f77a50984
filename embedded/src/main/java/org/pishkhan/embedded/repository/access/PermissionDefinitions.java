// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each permission comprises, from Alfresco's {@code model/permissionDefinitions.xml}. */
final class PermissionDefinitions {
    private static final Set<String> SINGLE = Set.of(
            "ReadProperties",
            "ReadChildren",
            "ReadContent",
            "WriteProperties",
            "WriteContent",
            "ExecuteContent",
            "DeleteNode",
            "DeleteChildren",
            "CreateChildren",
            "LinkChildren",
            "DeleteAssociations",
            "ReadAssociations",
            "CreateAssociations",
            "ReadPermissions",
            "ChangePermissions",
            "SetOwner",
            "Lock");

    private static final Set<String> EVERYTHING = Set.of("All", "FullControl", "Coordinator", "Administrator");

    private static final Map<String, List<String>> GROUPS = Map.ofEntries(
            Map.entry("Read", List.of("ReadProperties", "ReadChildren", "ReadContent")),
            Map.entry("Write", List.of("WriteProperties", "WriteContent")),
            Map.entry("Delete", List.of("DeleteNode", "DeleteChildren")),
            Map.entry("AddChildren", List.of("CreateChildren", "LinkChildren")),
            Map.entry("Execute", List.of("ExecuteContent")),
            Map.entry("TakeOwnership", List.of("SetOwner")),
            Map.entry("CheckOut", List.of("Lock")),
            Map.entry("Consumer", List.of("Read")),
            Map.entry("Editor", List.of("Consumer", "Write", "CheckOut", "ReadPermissions")),
            Map.entry("Contributor", List.of("Consumer", "AddChildren", "ReadPermissions")),
            Map.entry("Collaborator", List.of("Editor", "Contributor")));

    private PermissionDefinitions() {}

    /**
     * The single permissions behind a name.
     *
     * @throws UnsupportedOperationException if the trial host does not know the permission
     */
    static Set<String> singles(String permission) {
        if (SINGLE.contains(permission)) {
            return Set.of(permission);
        }
        if (EVERYTHING.contains(permission)) {
            return SINGLE;
        }
        List<String> included = GROUPS.get(permission);
        if (included == null) {
            throw new UnsupportedOperationException("Permission " + permission);
        }
        Set<String> all = new HashSet<>();
        included.forEach(name -> all.addAll(singles(name)));
        return all;
    }
}
