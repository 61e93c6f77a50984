// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.RoutingRules;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Matter;
import org.pishkhan.request.Request;
import org.pishkhan.store.Folders;
import org.pishkhan.triage.Filing;

/** Rules that send kinds of requests to a desk, edited where they lie. */
interface RoutesKinds extends WithProduct {

    @Test
    default void sendsComplaintsWhereTheDemoRuleSays() {
        Request complaint = files("development", Kind.COMPLAINT);

        assertThat(complaint.matter().desk()).isEqualTo("central");
        assertThat(product().history(complaint.trackingCode()).get(0).fromDesk())
                .contains("development");
        assertThat(product().mayRead("officer-central", complaint.trackingCode()))
                .isTrue();
        assertThat(product().mayRead("officer-development", complaint.trackingCode()))
                .isFalse();
        assertThat(files("development", Kind.QUESTION).matter().desk()).isEqualTo("development");
    }

    @Test
    default void readsEditedRulesAndTakesBrokenOnesForNone() {
        String demo = rules();
        try {
            edit("{\"rules\": [{\"kinds\": [\"complaint\"], \"to\"");
            Awaitility.await("broken rules").atMost(20, TimeUnit.SECONDS).until(() -> count() == 0);
            assertThat(files("development", Kind.COMPLAINT).matter().desk()).isEqualTo("development");
            edit("{\"rules\": [{\"kinds\": [\"unheard-of\"], \"to\": \"central\"}]}");
            assertThat(files("development", Kind.COMPLAINT).matter().desk()).isEqualTo("development");
        } finally {
            edit(demo);
        }
        Awaitility.await("mended rules").atMost(20, TimeUnit.SECONDS).until(() -> count() == 1);
    }

    private Request files(String desk, Kind kind) {
        return product()
                .submit(new Filing(
                        new Applicant("زهرا کریمی", Product.newMobile(), Language.FA),
                        new Matter("شکایت", "متن", desk, Optional.empty(), kind),
                        List.of(),
                        Optional.of(UUID.randomUUID().toString())));
    }

    private int count() {
        return product()
                .asPublic(() -> product()
                        .bean("pishkhan.store.routingRules", RoutingRules.class)
                        .all()
                        .size());
    }

    private NodeRef file() {
        return product()
                .bean("pishkhan.store.folders", Folders.class)
                .find(Folders.ROOT, Folders.RULES, "kinds.json")
                .orElseThrow();
    }

    private String rules() {
        return product()
                .as(
                        "admin",
                        () -> contents()
                                .getReader(file(), ContentModel.PROP_CONTENT)
                                .getContentString());
    }

    private void edit(String text) {
        product().as("admin", () -> {
            ContentWriter writer = contents().getWriter(file(), ContentModel.PROP_CONTENT, true);
            writer.putContent(text);
            return null;
        });
    }

    private ContentService contents() {
        return product().bean("ContentService", ContentService.class);
    }
}
