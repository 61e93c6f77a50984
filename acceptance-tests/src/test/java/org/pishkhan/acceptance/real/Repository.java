// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pishkhan.acceptance.actor.Staff;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** A real Alfresco as somebody sees it through its own interfaces. */
final class Repository {

    private static final String NODES = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/";
    private static final String SEARCH = "/alfresco/api/-default-/public/search/versions/1/search";
    private static final String CMIS = "/alfresco/api/-default-/public/cmis/versions/1.1/browser";

    private final Staff user;

    private Repository(Staff user) {
        this.user = user;
    }

    static Repository as(Staff user) {
        assertThat(HostProcess.available())
                .as("These scenarios need a real Alfresco: set -Dpishkhan.target")
                .isFalse();
        return new Repository(user);
    }

    Reply tries(Call call) {
        return user.triesInAlfresco(call);
    }

    Reply tries(Deed deed, String node, String folder) {
        return tries(deed.call().apply(node, folder));
    }

    /** The dossier in the folder of open requests of its desk. */
    String dossier(String desk, String code) {
        return tries(Call.get(NODES + "-root-").with("relativePath", "Pishkhan/desks/" + desk + "/open/" + code))
                .granted()
                .text("entry/id");
    }

    String child(String parent, String name) {
        return tries(Call.get(NODES + parent).with("relativePath", name))
                .granted()
                .text("entry/id");
    }

    /** The children of a node, whatever ties them to it. */
    List<String> children(String node, String association) {
        return tries(Call.get(NODES + node + "/children").with("where", "(assocType='" + association + "')"))
                .granted()
                .list("list/entries")
                .stream()
                .map(entry -> entry.text("entry/id"))
                .toList();
    }

    Reply reads(String node) {
        return tries(Call.get(NODES + node));
    }

    Reply readsContent(String node) {
        return tries(Call.get(NODES + node + "/content"));
    }

    Reply readsByCmis(String node) {
        return tries(Call.get(CMIS + "/root").with("objectId", node).with("cmisselector", "object"));
    }

    Reply createsAtHome(Map<String, ?> node) {
        return tries(Call.post(NODES + "-my-/children").json(node));
    }

    String folderAtHome() {
        return createsAtHome(Map.of("name", UUID.randomUUID().toString(), "nodeType", "cm:folder"))
                .granted()
                .text("entry/id");
    }

    String documentAtHome() {
        return createsAtHome(Map.of("name", UUID.randomUUID() + ".txt", "nodeType", "cm:content"))
                .granted()
                .text("entry/id");
    }

    Reply updates(String node, Map<String, ?> changes) {
        return tries(Call.put(NODES + node).json(changes));
    }

    Reply copies(String node, String folder) {
        return tries(Call.post(NODES + node + "/copy").json(Map.of("targetParentId", folder)));
    }

    /** Everything that a deed could change, in one text. */
    String portrait(String node) {
        View entry = tries(Call.get(NODES + node).with("include", "permissions,path,association,aspectNames"))
                .granted();
        List<String> files = entry.json().at("/entry/isFolder").asBoolean() ? children(node, "cm:contains") : List.of();
        List<String> events =
                entry.json().at("/entry/isFolder").asBoolean() ? children(node, "pishkhan:history") : List.of();
        String content = entry.json().at("/entry/isFile").asBoolean()
                ? readsContent(node).text()
                : "";
        return entry + " " + files + " " + events + " " + content;
    }

    /** The nodes that a query of the language finds, at most a thousand. */
    List<String> finds(String language, String query) {
        Map<String, ?> search =
                Map.of("query", Map.of("language", language, "query", query), "paging", Map.of("maxItems", 1000));
        return tries(Call.post(SEARCH).json(search)).granted().list("list/entries").stream()
                .map(entry -> entry.text("entry/id"))
                .toList();
    }

    /** The tracking codes that a CMIS query for all dossiers finds. */
    List<String> findsAllDossiersByCmis() {
        View found = tries(Call.get(CMIS)
                        .with("cmisselector", "query")
                        .with("q", "SELECT pishkhan:trackingCode FROM pishkhan:request")
                        .with("maxItems", 1000))
                .granted();
        return found.list("results").stream()
                .map(row -> row.texts("properties/pishkhan:trackingCode/value").get(0))
                .toList();
    }
}
