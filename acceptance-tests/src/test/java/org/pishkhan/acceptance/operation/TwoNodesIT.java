// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Captcha;
import org.pishkhan.acceptance.wire.View;

/** Two hosts on one PostgreSQL and one folder of files, both started at once on an empty database, both sending messages. */
class TwoNodesIT extends ParallelWork {

    private HostProcess one;
    private HostProcess other;
    private Cast here;
    private Cast there;

    @BeforeAll
    void start() throws IOException {
        Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path shared = Files.createTempDirectory(build, "two-nodes-");
        String database = PostgresServer.ofRun().newDatabase();
        one = node("node-one", database, shared);
        other = node("node-other", database, shared);
        one.launch();
        other.launch();
        one.awaitReady();
        other.awaitReady();
        here = new Cast(one.target());
        there = new Cast(other.target());
    }

    private static HostProcess node(String name, String database, Path shared) {
        return HostProcess.named(name)
                .arguments("--db-url", database, "--db-user", PostgresServer.USER)
                .arguments("--content", shared.resolve("content").toString(), "--hostile", HOSTILE)
                .property("pishkhan.sms.log.file", shared.resolve("sms.jsonl").toString())
                .property("pishkhan.signin.per-minute.filings", "10000")
                .property("pishkhan.housekeeping.pause", "PT1S")
                .property("pishkhan.triage.close-after", "PT1S")
                .prepare();
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @Override
    List<Cast> casts() {
        return List.of(here, there);
    }

    private Citizen elsewhere(Citizen citizen) {
        return citizen.at(other.uri());
    }

    @Test
    void aCodeAskedForHereSignsInThereOnce() {
        Citizen citizen = here.stranger();
        citizen.asksForACode().granted();
        String code = citizen.newestCode();

        elsewhere(citizen).signsInWith(code).granted();

        citizen.signsInWith(code).refused(422, "validation-failed").naming("code", "wrong");
        assertThat(citizen.listsRequests().granted().number("total")).isZero();
    }

    @Test
    void aCaptchaUsedHereIsUsedThere() {
        Citizen citizen = here.stranger();
        String captcha = Captcha.solve(citizen.challenge());
        citizen.asksForACode(citizen.mobile(), captcha).granted();
        Citizen stranger = there.stranger();

        stranger.asksForACode(stranger.mobile(), captcha)
                .refused(422, "validation-failed")
                .naming("captcha", "used");
    }

    @Test
    void askingForACodeThereRightAfterHereSendsNothing() {
        Citizen citizen = here.stranger();
        citizen.asksForACode().granted();
        String code = citizen.newestCode();

        View again = elsewhere(citizen).asksForACode().granted();

        assertThat(again.number("resendAfterSeconds")).isBetween(1, 60);
        citizen.signsInWith(code).granted();
        assertThat(here.sms().to(citizen.mobile())).hasSize(1);
    }

    @Test
    void signingOutHereEndsTheSessionThereAtOnce() {
        Citizen citizen = here.citizen();
        String stolen = citizen.cookies();
        there.stranger().listsRequestsWithStolen(stolen).granted();

        assertThat(citizen.signsOut().status()).isEqualTo(204);

        there.stranger().listsRequestsWithStolen(stolen).refused(401, "not-signed-in");
    }

    @Test
    void aLetterTravelsOverBoth() {
        Citizen citizen = here.citizen();
        Attachment file = Attachment.pdf("نامه.pdf");
        String code = citizen.filed(LetterDraft.to("medicine").withAttachments(file));
        View attachment = there.officer("medicine").opens(code).granted().one("files", "role", "attachment");
        assertThat(there.officer("medicine")
                        .downloads(code, attachment.text("id"))
                        .body())
                .isEqualTo(file.content());
        here.officer("medicine").approvesFor(code, "expert-1").granted();

        there.expert(1)
                .answersTask(there.expert(1).taskOf(code), "پاسخ شما", Attachment.pdf("پاسخ.pdf"))
                .granted();

        assertThat(here.expert(1).findsTaskOf(code)).isEmpty();
        assertThat(citizen.downloadsTheAnswer(code).status()).isEqualTo(200);
        assertThat(here.secretary().findsRowsOf(code)).hasSize(2);
    }
}
