// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.store.Folders;
import org.pishkhan.store.Groups;
import org.pishkhan.store.PishkhanModel;
import org.pishkhan.store.ServiceSheet;

/**
 * Makes desks, services and staff: folders, groups and rights. What is there already stays as it is. The caller's rights must
 * suffice.
 */
public final class Organisation {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Folders folders;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final Directory directory;
    private final ObjectMapper json = new ObjectMapper();

    Organisation(
            Folders folders, ContentService contentService, PermissionService permissionService, Directory directory) {
        this.folders = folders;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.directory = directory;
    }

    /** Makes the root folder, its account and our groups. */
    void makeRoot(String serviceAccount) {
        directory.makePerson(
                serviceAccount, Map.of(ContentModel.PROP_FIRSTNAME, "Pishkhan", ContentModel.PROP_LASTNAME, "Service"));
        directory.makeGroup(Groups.ALL, "Pishkhan");
        directory.makeGroup(Groups.EVALUATORS, "Pishkhan: evaluators");
        directory.makeGroup(Groups.ADMINISTRATORS, "Pishkhan: administrators");
        NodeRef root = folder(Folders.ROOT);
        permissionService.setInheritParentPermissions(root, false);
        permissionService.setPermission(root, serviceAccount, PermissionService.COORDINATOR, true);
        folder(Folders.ROOT, Folders.DESKS);
        folder(Folders.ROOT, Folders.ARCHIVE);
        folder(Folders.ROOT, Folders.RULES);
    }

    /** Makes a desk with its folders and groups; its officers may read, and nothing else. */
    public void createDesk(Desk desk) {
        if (!desk.code().matches(CODE)) {
            throw new IllegalArgumentException("The code of a desk is lower-case letters, digits and hyphens");
        }
        makeGroups(desk);
        NodeRef node = folders.make(
                PishkhanModel.TYPE_DESK,
                Map.of(
                        PishkhanModel.PROP_DESK_CODE, desk.code(),
                        PishkhanModel.PROP_TITLE_FA, desk.title().fa(),
                        PishkhanModel.PROP_TITLE_EN, desk.title().en(),
                        PishkhanModel.PROP_SECRETARIAT, desk.secretariat(),
                        PishkhanModel.PROP_NUMBER_TEMPLATE, desk.numberTemplate(),
                        PishkhanModel.PROP_ANSWER_DAYS, desk.answerDays()),
                Folders.ROOT,
                Folders.DESKS,
                desk.code());
        letOfficersRead(node, desk);
        letOfficersRead(folder(Folders.ROOT, Folders.ARCHIVE, desk.code()), desk);
        folder(Folders.ROOT, Folders.DESKS, desk.code(), Folders.SERVICES);
        folder(Folders.ROOT, Folders.DESKS, desk.code(), Folders.OPEN);
    }

    private void makeGroups(Desk desk) {
        String title = desk.title().fa();
        directory.makeGroup(Groups.officers(desk.code()), "Pishkhan: officers, " + title);
        directory.makeGroup(Groups.receivers(desk.code()), "Pishkhan: receivers, " + title);
        directory.makeGroup(Groups.managers(desk.code()), "Pishkhan: managers, " + title);
        directory.makeGroup(Groups.secretariat(desk.secretariat()), "Pishkhan: secretariat " + desk.secretariat());
    }

    private void letOfficersRead(NodeRef node, Desk desk) {
        permissionService.setPermission(node, Groups.officers(desk.code()), PermissionService.CONSUMER, true);
    }

    private NodeRef folder(String... path) {
        return folders.make(ContentModel.TYPE_FOLDER, Map.of(), path);
    }

    /** Makes a service of a desk that is there. */
    public void createService(String desk, ServiceSheet sheet) {
        String[] path = {Folders.ROOT, Folders.DESKS, desk, Folders.SERVICES, sheet.code() + ".json"};
        if (folders.find(path).isPresent()) {
            return;
        }
        NodeRef node =
                folders.make(PishkhanModel.TYPE_SERVICE, Map.of(PishkhanModel.PROP_SERVICE_CODE, sheet.code()), path);
        write(node, text(sheet));
    }

    /** Makes a file of rules, JSON, which is edited where it lies. */
    void createRules(String name, String rules) {
        String[] path = {Folders.ROOT, Folders.RULES, name};
        if (folders.find(path).isEmpty()) {
            write(folders.make(ContentModel.TYPE_CONTENT, Map.of(), path), rules);
        }
    }

    private void write(NodeRef node, String content) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/json");
        writer.setEncoding("UTF-8");
        writer.putContent(content);
    }

    private String text(ServiceSheet sheet) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Makes a member of staff, who belongs to the groups of desks that are there. */
    public void createUser(NewUser user) {
        directory.makePerson(
                user.userName(),
                Map.of(
                        ContentModel.PROP_FIRSTNAME, user.firstName(),
                        ContentModel.PROP_LASTNAME, user.lastName(),
                        ContentModel.PROP_EMAIL, user.email(),
                        ContentModel.PROP_JOBTITLE, user.position()));
        directory.letSignIn(user.userName(), user.password());
        user.officerOf().forEach(desk -> directory.join(Groups.officers(desk), user.userName()));
        user.receiverOf().forEach(desk -> directory.join(Groups.receivers(desk), user.userName()));
        user.managerOf().forEach(desk -> directory.join(Groups.managers(desk), user.userName()));
        user.keeperOf().forEach(code -> directory.join(Groups.secretariat(code), user.userName()));
        if (user.evaluator()) {
            directory.join(Groups.EVALUATORS, user.userName());
        }
    }
}
