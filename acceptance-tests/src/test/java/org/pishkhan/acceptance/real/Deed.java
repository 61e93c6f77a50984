// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.real;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pishkhan.acceptance.wire.Call;

/**
 * Something that somebody may try to do to a node through one of Alfresco's own interfaces.
 *
 * @param name which deed, through which interface
 * @param call how it is called, for the id of the node and a folder that the caller may write
 */
record Deed(String name, BiFunction<String, String, Call> call) {

    private static final String V1 = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/";
    private static final String CMIS = "/alfresco/api/-default-/public/cmis/versions/1.1/browser/root";

    /** What changes a decided fact, given the name of a property and a value. */
    static Stream<Deed> changing(String property, String value) {
        String formField = "prop_" + property.replace(':', '_');
        String cmisName = property.replace("cm:description", "cmis:description");
        return Stream.of(
                v1Put("change " + property, Map.of("properties", Map.of(property, value))),
                cmis(
                        "change " + property,
                        Map.of("cmisaction", "update", "propertyId[0]", cmisName, "propertyValue[0]", value)),
                new Deed(
                        "change " + property + " by a form of Share",
                        (node, folder) -> Call.post(
                                        "/alfresco/s/api/node/workspace/SpacesStore/" + node + "/formprocessor")
                                .json(Map.of(formField, value))),
                new Deed(
                        "change " + property + " by the metadata script",
                        (node, folder) -> Call.post("/alfresco/s/api/metadata/node/workspace/SpacesStore/" + node)
                                .json(Map.of("properties", Map.of(property, value)))));
    }

    /** What gives a node another name or owner, takes it away, or puts it elsewhere. */
    static Stream<Deed> removing() {
        return Stream.of(
                v1Put("rename it", Map.of("name", UUID.randomUUID().toString())),
                v1Put("take it as their own", Map.of("properties", Map.of("cm:owner", "employee"))),
                new Deed(
                        "move it by the REST API",
                        (node, folder) -> Call.post(V1 + node + "/move").json(Map.of("targetParentId", folder))),
                action("move it", "move", folder -> Map.of("destination-folder", "workspace://SpacesStore/" + folder)),
                cmis("delete it", Map.of("cmisaction", "delete")),
                new Deed(
                        "delete it by the REST API",
                        (node, folder) -> Call.delete(V1 + node).with("permanent", true)));
    }

    /** What puts something into a folder. */
    static Stream<Deed> filling() {
        return Stream.of(
                new Deed(
                        "put a document into it by the REST API",
                        (node, folder) -> Call.post(V1 + node + "/children")
                                .json(Map.of("name", "smuggled.txt", "nodeType", "cm:content"))),
                cmis(
                        "put a document into it",
                        Map.of(
                                "cmisaction", "createDocument",
                                "propertyId[0]", "cmis:objectTypeId",
                                "propertyValue[0]", "cmis:document",
                                "propertyId[1]", "cmis:name",
                                "propertyValue[1]", "smuggled-too.txt")),
                new Deed(
                        "link a folder into it",
                        (node, folder) -> Call.post(V1 + node + "/secondary-children")
                                .json(List.of(Map.of("childId", folder, "assocType", "cm:contains")))));
    }

    /** What says who may do what. */
    static Stream<Deed> permitting() {
        Map<String, String> ace = Map.of("authorityId", "employee", "name", "Coordinator", "accessStatus", "ALLOWED");
        return Stream.of(
                v1Put("give rights on it", Map.of("permissions", Map.of("locallySet", List.of(ace)))),
                v1Put("cut it off from inherited rights", Map.of("permissions", Map.of("isInheritanceEnabled", false))),
                cmis(
                        "give rights on it",
                        Map.of(
                                "cmisaction",
                                "applyACL",
                                "addACEPrincipal[0]",
                                "employee",
                                "addACEPermission[0][0]",
                                "cmis:all")));
    }

    /** What changes the content of a file. */
    static Stream<Deed> rewriting() {
        return Stream.of(new Deed(
                "write another content by the REST API",
                (node, folder) -> Call.put(V1 + node + "/content")
                        .body("application/pdf", "%PDF-1.4 forged".getBytes(StandardCharsets.UTF_8))));
    }

    /** What would keep others from writing. */
    static Stream<Deed> locking() {
        return Stream.of(new Deed(
                "lock it by the REST API",
                (node, folder) -> Call.post(V1 + node + "/lock").json(Map.of("type", "FULL"))));
    }

    private static Deed v1Put(String name, Map<String, ?> content) {
        return new Deed(
                name + " by the REST API", (node, folder) -> Call.put(V1 + node).json(content));
    }

    private static Deed cmis(String name, Map<String, String> fields) {
        return new Deed(
                name + " by CMIS",
                (node, folder) -> Call.post(CMIS)
                        .with("objectId", node)
                        .body("application/x-www-form-urlencoded", form(fields).getBytes(StandardCharsets.UTF_8)));
    }

    private static Deed action(
            String name, String definition, java.util.function.Function<String, Map<String, String>> parameters) {
        return new Deed(
                name + " by an action",
                (node, folder) -> Call.post("/alfresco/s/api/actionQueue")
                        .json(Map.of(
                                "actionedUponNode",
                                "workspace://SpacesStore/" + node,
                                "actionDefinitionName",
                                definition,
                                "parameterValues",
                                parameters.apply(folder))));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
