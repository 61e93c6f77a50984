// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.store.PishkhanModel;

/** Dossiers against readers whom they do not concern and against every other writer. */
interface GuardsDossiers extends WithProduct {

    @Test
    default void letsReadWhomItConcerns() {
        TrackingCode code = product().submit("central").trackingCode();
        assertThat(product().mayRead(OFFICER, code)).isTrue();
        assertThat(product().mayRead("officer-medicine", code)).isFalse();
        assertThat(product().mayRead("expert-1", code)).isFalse();

        product().approve(OFFICER, code, "expert-1");

        assertThat(product().mayRead("expert-1", code)).isTrue();
        assertThat(product().mayRead("expert-2", code)).isFalse();
        assertThat(product().mayRead(OFFICER, code)).isTrue();
        assertThat(product().mayRead(OFFICER, TrackingCode.generate(new Random())))
                .isFalse();
    }

    @Test
    default void refusesEveryOtherWriterOfFacts() {
        TrackingCode code = filedWithABody();
        NodeRef dossier = product().node(code);
        NodeRef file = body(dossier);
        NodeRef elsewhere = place(product().node(product().submit("medicine").trackingCode()));

        refused(() -> product().publicNodes().setProperty(dossier, PishkhanModel.PROP_STATUS, "answered"));
        refused(() -> product().publicNodes().setProperty(dossier, ContentModel.PROP_NAME, "another"));
        refused(() -> product().publicNodes().setProperty(dossier, ContentModel.PROP_OWNER, "admin"));
        refused(() -> product().publicNodes().setProperty(dossier, PishkhanModel.PROP_FORM, "{}"));
        refused(() -> product().publicNodes().setProperty(file, PishkhanModel.PROP_SHA256, "0"));
        refused(() -> product().publicNodes().setProperty(file, PishkhanModel.PROP_DOCUMENT, "other"));
        refused(() -> product().publicNodes().deleteNode(file));
        refused(() -> product().publicNodes().deleteNode(dossier));
        refused(() -> product().publicNodes().moveNode(dossier, elsewhere, ContentModel.ASSOC_CONTAINS, unique()));
        refused(() -> product()
                .publicNodes()
                .createNode(dossier, PishkhanModel.ASSOC_HISTORY, unique(), PishkhanModel.TYPE_EVENT, new HashMap<>()));
        assertThat(product().find(code).status()).isEqualTo(Status.SUBMITTED);
    }

    /** Whatever rights they have: the administrator, and the service account when it is not our code that writes. */
    @Test
    default void letsNobodyMakeDossiersOrTakeThemApart() {
        TrackingCode code = filedWithABody();
        NodeRef dossier = product().node(code);
        NodeRef home = companyHome();
        NodeRef file = body(dossier);
        NodeRef folder = made(home, ContentModel.TYPE_FOLDER);
        NodeRef content = made(home, ContentModel.TYPE_CONTENT);
        Map<QName, Serializable> facts =
                product().as("admin", () -> product().privateNodes().getProperties(dossier));
        facts.remove(ContentModel.PROP_NODE_UUID);

        refused(() -> create(home, PishkhanModel.TYPE_REQUEST, Map.of()));
        refused(() -> create(home, PishkhanModel.TYPE_REQUEST, facts));
        refused(() -> create(home, ContentModel.TYPE_CONTENT, Map.of(PishkhanModel.PROP_ROLE, "answer")));
        refused(() -> create(dossier, ContentModel.TYPE_CONTENT, Map.of()));
        refused(() -> product().publicNodes().moveNode(content, dossier, ContentModel.ASSOC_CONTAINS, unique()));
        refused(() -> product().publicNodes().setType(folder, PishkhanModel.TYPE_REQUEST));
        refused(() -> product().publicNodes().setType(dossier, ContentModel.TYPE_FOLDER));
        refused(() -> product().publicNodes().addAspect(content, PishkhanModel.ASPECT_FILE, Map.of()));
        refused(() -> product().publicNodes().setProperty(content, PishkhanModel.PROP_ROLE, "answer"));
        refused(() -> product().publicNodes().removeAspect(file, PishkhanModel.ASPECT_FILE));
        refused(() -> product().publicNodes().addAspect(dossier, PishkhanModel.ASPECT_ANSWERED, Map.of()));
        assertThat(product().find(code).status()).isEqualTo(Status.SUBMITTED);
        assertThat(product().content(code, "body.pdf")).isEqualTo("body");
    }

    @Test
    default void letsOthersDescribeADossier() {
        NodeRef dossier = product().node(product().submit("central").trackingCode());

        product().as("admin", () -> {
            product().publicNodes().setProperty(dossier, ContentModel.PROP_TITLE, "seen");
            return null;
        });

        assertThat(product().as("admin", () -> product().publicNodes().getProperty(dossier, ContentModel.PROP_TITLE)))
                .isEqualTo("seen");
    }

    private TrackingCode filedWithABody() {
        return product()
                .submit(Product.filing(
                        Product.newMobile(), "central", "نگهبان", Product.upload(FileRole.BODY, "body.pdf", "body")))
                .trackingCode();
    }

    private NodeRef body(NodeRef dossier) {
        return product()
                .as(
                        "admin",
                        () -> product()
                                .privateNodes()
                                .getChildByName(dossier, ContentModel.ASSOC_CONTAINS, "body.pdf"));
    }

    /** The folder that a dossier lies in. */
    private NodeRef place(NodeRef dossier) {
        return product()
                .as(
                        "admin",
                        () -> product().privateNodes().getPrimaryParent(dossier).getParentRef());
    }

    private NodeRef companyHome() {
        return product()
                .as(
                        "admin",
                        () -> product()
                                .bean("repositoryHelper", Repository.class)
                                .getCompanyHome());
    }

    private void refused(Runnable work) {
        for (String user : List.of("admin", AlfrescoIdentity.SERVICE_ACCOUNT)) {
            assertThatThrownBy(() -> product().as(user, () -> {
                        work.run();
                        return null;
                    }))
                    .as(user)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private NodeRef made(NodeRef parent, QName type) {
        return product().as("admin", () -> create(parent, type, Map.of()));
    }

    private NodeRef create(NodeRef parent, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> named = new HashMap<>(properties);
        named.put(ContentModel.PROP_NAME, unique().getLocalName());
        return product()
                .publicNodes()
                .createNode(parent, ContentModel.ASSOC_CONTAINS, unique(), type, named)
                .getChildRef();
    }

    private static QName unique() {
        return QName.createQName(PishkhanModel.URI, UUID.randomUUID().toString());
    }
}
