// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.repository.Hostility;
import org.pishkhan.request.FileLocked;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.Quarantine.Held;
import org.pishkhan.request.Request;
import org.pishkhan.request.Scan;
import org.pishkhan.request.ScanState;
import org.pishkhan.request.StoredFile;

/** Files in quarantine as nodes, on a host that runs every transaction twice. */
class QuarantineTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String OFFICER = "officer-central";

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(EmbeddedHost.options().hostility(Hostility.full(0.1, 7)));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void nobodyOnStaffReadsAFileInQuarantineThroughAnyClient() {
        Held held = file();
        NodeRef node = node(held);

        assertThat(mayRead(OFFICER, node)).isFalse();
        assertThat(mayRead("expert-1", node)).isFalse();
        assertThat(isIndexed(node)).isFalse();
        assertThat(mayRead(OFFICER, product.node(held.code())))
                .as("the dossier")
                .isTrue();
        assertThatThrownBy(() -> product.as(OFFICER, () -> publicReader(node)))
                .isInstanceOf(org.alfresco.repo.security.permissions.AccessDeniedException.class);
        assertThatThrownBy(() -> product.asPublic(() -> product.store().file(held.code(), held.fileId())))
                .isInstanceOf(FileLocked.class);
        assertThat(product.asPublic(() -> quarantine().holds(held.code()))).isTrue();
    }

    @Test
    void staysOutOfReachWhenTheDossierMovesAndMoreReadersCome() {
        Held held = file();
        product.as(OFFICER, () -> {
            product.triage().reject(product.staff().member(OFFICER), held.code().value(), "تکراری است");
            product.store().letRead(held.code(), "expert-2");
            return null;
        });

        assertThat(mayRead(OFFICER, node(held))).isFalse();
        assertThat(mayRead("expert-2", node(held))).isFalse();
        assertThat(mayRead("expert-2", product.node(held.code()))).isTrue();
    }

    @Test
    void whoMayReadTheDossierReadsAReleasedFile() {
        Held held = file();

        change(() -> quarantine().release(held, NOW));

        assertThat(mayRead(OFFICER, node(held))).isTrue();
        assertThat(isIndexed(node(held))).isTrue();
        assertThat(product.as(OFFICER, () -> publicReader(node(held)).getContentString()))
                .isEqualTo("نامه");
        assertThat(product.content(held.code(), held.fileId())).isEqualTo("نامه");
        assertThat(stored(held).scan()).isEqualTo(Scan.clean(NOW));
        assertThat(product.asPublic(() -> quarantine().holds(held.code()))).isFalse();
    }

    @Test
    void nothingIsLeftOfTheContentOfAnInfectedFile() {
        Held held = file();
        ContentReader content = product.as(
                "admin",
                () -> product.bean("contentService", ContentService.class)
                        .getReader(node(held), ContentModel.PROP_CONTENT));
        assertThat(content.exists()).isTrue();

        change(() -> quarantine().destroy(held, NOW));

        assertThat(content.exists()).isFalse();
        StoredFile file = stored(held);
        assertThat(file.scan()).isEqualTo(Scan.infected(NOW));
        assertThat(file.size()).isZero();
        assertThat(file.name()).isEqualTo("نامه.pdf");
        assertThatThrownBy(() -> product.asPublic(() -> product.store().file(held.code(), held.fileId())))
                .isInstanceOf(FileLocked.class);
    }

    @Test
    void beginsWithWhatWaitedLongest() {
        Held first = file();
        Held second = file();
        change(() -> quarantine().tried(first, Instant.now().plusSeconds(60)));

        List<Held> waiting = product.asPublic(() -> quarantine().longestUntried(100));

        assertThat(waiting).containsSubsequence(second, first);
        assertThat(product.asPublic(() -> quarantine().longestUntried(1))).hasSize(1);
    }

    /** A request with a body in quarantine and an attachment that is not. */
    private static Held file() {
        Request request = product.submit(Product.filing(
                Product.newMobile(),
                "central",
                "گواهی",
                Product.upload(FileRole.BODY, "نامه.pdf", "نامه").scanned(Scan.AWAITED),
                Product.upload(FileRole.ATTACHMENT, "پیوست.pdf", "پیوست")));
        assertThat(product.asPublic(() -> product.store().files(request.trackingCode())))
                .extracting(file -> file.scan().state())
                .containsExactly(ScanState.QUARANTINED, ScanState.NOT_SCANNED);
        return new Held(request.trackingCode(), "body.pdf");
    }

    private static Quarantine quarantine() {
        return product.bean("pishkhan.store.quarantine", Quarantine.class);
    }

    private static void change(Runnable work) {
        product.asPublic(() -> {
            work.run();
            return null;
        });
    }

    private static NodeRef node(Held held) {
        NodeRef dossier = product.node(held.code());
        return product.as(
                "admin",
                () -> product.privateNodes().getChildByName(dossier, ContentModel.ASSOC_CONTAINS, held.fileId()));
    }

    private static boolean mayRead(String user, NodeRef node) {
        return product.as(
                user,
                () -> product.bean("PermissionService", PermissionService.class)
                                .hasPermission(node, PermissionService.READ)
                        == AccessStatus.ALLOWED);
    }

    /** Whether Alfresco's search would open the content for its words. */
    private static boolean isIndexed(NodeRef node) {
        return product.as(
                "admin",
                () -> !Boolean.FALSE.equals(
                        product.privateNodes().getProperty(node, ContentModel.PROP_IS_CONTENT_INDEXED)));
    }

    private static ContentReader publicReader(NodeRef node) {
        return product.bean("ContentService", ContentService.class).getReader(node, ContentModel.PROP_CONTENT);
    }

    private static StoredFile stored(Held held) {
        return product.asPublic(() -> product.store().files(held.code()).stream()
                .filter(file -> file.id().equals(held.fileId()))
                .findFirst()
                .orElseThrow());
    }
}
