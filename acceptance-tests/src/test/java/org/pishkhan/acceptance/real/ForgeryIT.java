// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;

/** Nobody makes something that the desk would take for its own, not even at home. */
class ForgeryIT {

    private final Cast cast = new Cast();
    private final Repository employee = Repository.as(cast.colleague("employee"));

    @Test
    void aDossierIsNotMadeByHand() {
        refused(employee.createsAtHome(named("pishkhan:request", Map.of())));
        refused(employee.createsAtHome(named(
                "pishkhan:request", Map.of("pishkhan:status", "answered", "pishkhan:trackingCode", "2222222222222"))));
        refused(employee.createsAtHome(named("pishkhan:event", Map.of("pishkhan:step", "answered"))));
    }

    @Test
    void aFolderDoesNotBecomeADossier() {
        refused(employee.updates(employee.folderAtHome(), Map.of("nodeType", "pishkhan:request")));
    }

    @Test
    void aDocumentDoesNotBecomeAFileOfADossier() {
        refused(employee.updates(
                employee.documentAtHome(), Map.of("aspectNames", List.of("cm:auditable", "pishkhan:file"))));
        refused(employee.updates(employee.documentAtHome(), Map.of("properties", Map.of("pishkhan:role", "answer"))));
    }

    /** A copy would live on when the dossier is deleted; whoever needs a file downloads it. */
    @Test
    void aDossierAndItsFilesAreNotCopied() {
        String code = cast.citizen().filed(LetterDraft.to("central").withBody(Attachment.pdf("متن.pdf")));
        Repository officer = Repository.as(cast.officer("central"));
        String dossier = officer.dossier("central", code);

        refused(officer.copies(dossier, "-my-"));
        refused(officer.copies(officer.child(dossier, "body.pdf"), "-my-"));
    }

    private static Map<String, ?> named(String type, Map<String, ?> properties) {
        return Map.of("name", UUID.randomUUID().toString(), "nodeType", type, "properties", properties);
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as("%s: %s", reply.call(), reply.text()).isGreaterThanOrEqualTo(400);
    }
}
