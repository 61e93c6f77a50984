// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/** The private {@code personService}: people are nodes below {@code sys:people}, each its own owner. */
public final class People implements PersonService {
    private final JdbcTemplate jdbc;
    private final NodeService nodes;
    private final Supplier<NodeRef> container;

    /** @param container finds the folder of the people */
    public People(JdbcTemplate jdbc, NodeService nodes, Supplier<NodeRef> container) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.container = container;
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person == null) {
            throw new NoSuchPersonException(userName);
        }
        return person;
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        List<String> uuids =
                jdbc.queryForList("select uuid from host_person where name = ?", String.class, folded(userName));
        return uuids.isEmpty() ? null : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, uuids.get(0));
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    @Override
    public boolean personExists(String userName) {
        return getPersonOrNull(userName) != null;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.remove(ContentModel.PROP_USERNAME);
        nodes.addProperties(getPerson(userName), changed);
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isBlank()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (personExists(userName)) {
            throw new AlfrescoRuntimeException("The person exists: " + userName);
        }
        Map<QName, Serializable> values = new HashMap<>(properties);
        values.putIfAbsent(ContentModel.PROP_OWNER, userName);
        QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, folded(userName));
        NodeRef person = nodes.createNode(
                        container.get(), ContentModel.ASSOC_CHILDREN, name, ContentModel.TYPE_PERSON, values)
                .getChildRef();
        jdbc.update("insert into host_person (name, uuid) values (?, ?)", folded(userName), person.getId());
        return person;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        return createPerson(properties);
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person != null) {
            nodes.deleteNode(person);
            jdbc.update("delete from host_person where name = ?", folded(userName));
            jdbc.update("delete from host_member where child = ?", userName);
            jdbc.update("delete from host_user where name = ?", userName);
        }
    }

    @Override
    public boolean isEnabled(String userName) {
        return jdbc.queryForList("select enabled from host_user where name = ?", Boolean.class, userName).stream()
                .findFirst()
                .orElse(true);
    }

    private static String folded(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }
}
